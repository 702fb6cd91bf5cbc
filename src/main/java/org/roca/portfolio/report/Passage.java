package org.roca.portfolio.report;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report, with what people wrote for it.
 *
 * @param section the code of the section: {@code summary}
 * @param textEn the English words; {@code null} when nothing is written
 * @param textRu the Russian words; {@code null} when nothing is written
 */
@Embeddable
public record Passage(String section, @Nullable String textEn, @Nullable String textRu) {

	/** A section for which nothing is written yet. */
	public static Passage empty(String section) {
		return new Passage(section, null, null);
	}

	/** What is written in a language, {@code en} or {@code ru}. */
	public @Nullable String text(String language) {
		return "ru".equals(language) ? this.textRu : this.textEn;
	}

}
