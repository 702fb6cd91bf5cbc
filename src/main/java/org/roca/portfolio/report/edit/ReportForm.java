package org.roca.portfolio.report.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.report.Passage;
import org.roca.portfolio.report.ReportRecord;
import org.roca.portfolio.report.SectionOrder;
import org.roca.portfolio.report.Span;
import org.roca.portfolio.shared.Text;

/**
 * The form of a report: text by field name, whoever typed it. What compares two versions
 * compares these values.
 *
 * @param values the fields; one that is not there is empty
 */
record ReportForm(Map<String, String> values) {

	static final String TITLE_EN = "titleEn";

	static final String TITLE_RU = "titleRu";

	static final String FROM = "from";

	static final String TO = "to";

	private static final List<String> OWN = List.of(TITLE_EN, TITLE_RU, FROM, TO);

	private static final List<String> OF_SECTIONS = List.of(SectionOrder.FIELD, "en.", "ru.");

	ReportForm {
		Map<String, String> filled = new LinkedHashMap<>(values);
		filled.values().removeIf(String::isEmpty);
		values = Map.copyOf(filled);
	}

	/** What a page sent, without the fields of the page itself. */
	static ReportForm of(Map<String, List<String>> sent) {
		Map<String, String> values = new LinkedHashMap<>();
		sent.forEach((name, all) -> {
			boolean own = OWN.contains(name) || OF_SECTIONS.stream().anyMatch(name::startsWith);
			if (own && !all.isEmpty()) {
				values.put(name, all.get(0).replace("\0", "").replace("\r\n", "\n").strip());
			}
		});
		return new ReportForm(values);
	}

	/** What a report says. */
	static ReportForm of(ReportRecord report) {
		return of(report.title(), report.period(), report.passages());
	}

	/** What a version of a report said. */
	static ReportForm of(Text title, Span period, List<Passage> passages) {
		Map<String, String> values = new LinkedHashMap<>();
		put(values, TITLE_EN, title.en());
		put(values, TITLE_RU, title.ru());
		values.put(FROM, TypedDay.write(period.starts()));
		values.put(TO, TypedDay.write(period.ends()));
		for (int position = 0; position < passages.size(); position++) {
			Passage passage = passages.get(position);
			values.put(SectionOrder.FIELD + passage.section(), SectionOrder.number(position));
			put(values, "en." + passage.section(), passage.textEn());
			put(values, "ru." + passage.section(), passage.textRu());
		}
		return new ReportForm(values);
	}

	/** The value of a field, empty when there is none. */
	public String get(String name) {
		return this.values.getOrDefault(name, "");
	}

	/** The fields of all these sections, in the order of the page. */
	static List<String> names(List<String> sections) {
		return Stream
			.concat(OWN.stream(),
					sections.stream().flatMap((section) -> OF_SECTIONS.stream().map((field) -> field + section)))
			.toList();
	}

	private static void put(Map<String, String> values, String name, @Nullable String text) {
		if (text != null) {
			values.put(name, text);
		}
	}

}
