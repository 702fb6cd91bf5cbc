package org.roca.portfolio.shared.document;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Everything that a file says, in one language, and nothing of how it looks. Kept as
 * JSON, it is what an issued edition froze.
 *
 * @param code what its files are called, without ending: {@code activities-2026-11-25}
 * @param title the title, whole
 * @param subtitle a line below the title; null for none
 * @param language {@code en} or {@code ru}
 * @param cover what every reader must know before the first number: period, day of the
 * data, selection, whose view it is, number of rows, source
 * @param sections the parts, in order
 */
public record Document(String code, String title, @Nullable String subtitle, String language, List<Line> cover,
		List<Section> sections) {

	public Document {
		cover = List.copyOf(cover);
		sections = List.copyOf(sections);
	}

	/** The language for numbers, dates and words. */
	public Locale locale() {
		return Locale.forLanguageTag(this.language);
	}

	/**
	 * A line of the cover.
	 *
	 * @param label what is said, such as {@code Period}
	 * @param value what it is
	 */
	public record Line(String label, String value) {
	}

	/**
	 * A part with a heading.
	 *
	 * @param code its name in addresses and templates: {@code activities}
	 * @param heading its heading
	 * @param blocks what stands in it
	 */
	public record Section(String code, String heading, List<Block> blocks) {

		public Section {
			blocks = List.copyOf(blocks);
		}

	}

}
