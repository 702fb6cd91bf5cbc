package org.roca.portfolio.report.edition;

import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.roca.portfolio.shared.document.Document;

/**
 * Writes and reads the content that an edition keeps. The names of its fields are sorted,
 * so that the same content is always the same text.
 */
@Component
class Contents {

	private final JsonMapper json;

	private final EditionQueries editions;

	Contents(JsonMapper json, EditionQueries editions) {
		this.json = json.rebuild().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
		this.editions = editions;
	}

	String write(Document document) {
		return this.json.writeValueAsString(document);
	}

	Document read(String content) {
		return this.json.readValue(content, Document.class);
	}

	/**
	 * The content of an edition in one language, once it is known to be what was issued.
	 */
	Document of(Edition edition, String language) {
		String english = this.editions.content(edition.id(), "en");
		String russian = this.editions.content(edition.id(), "ru");
		Digest.verify("Edition %d of report %d".formatted(edition.number(), edition.reportId()), edition.digest(),
				Digest.of(english, russian));
		return read("ru".equals(language) ? russian : english);
	}

}
