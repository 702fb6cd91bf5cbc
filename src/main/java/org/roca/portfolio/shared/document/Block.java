package org.roca.portfolio.shared.document;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** A piece of a section, which every renderer knows how to show. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({ @Type(value = Block.Paragraph.class, name = "paragraph"),
		@Type(value = Block.Bullets.class, name = "bullets"), @Type(value = Block.Figures.class, name = "figures"),
		@Type(value = Table.class, name = "table"), @Type(value = Chart.class, name = "chart") })
public sealed interface Block permits Block.Paragraph, Block.Bullets, Block.Figures, Table, Chart {

	/**
	 * Words, in which a line break ends a paragraph.
	 *
	 * @param text plain text
	 * @param language of the words where it is not that of the document, else null
	 * @param tone what kind of words
	 */
	record Paragraph(String text, @Nullable String language, Tone tone) implements Block {

		/** Words of people, in the language of the document. */
		public static Paragraph of(String text) {
			return new Paragraph(text, null, Tone.BODY);
		}

		/** How something was counted, or where it is from. */
		public static Paragraph note(String text) {
			return new Paragraph(text, null, Tone.NOTE);
		}

		/** What kind of words. */
		public enum Tone {

			/** The text itself. */
			BODY,

			/** A remark in small print. */
			NOTE,

			/** A heading within the section. */
			HEADING

		}

	}

	/**
	 * A list of short sentences.
	 *
	 * @param items plain text
	 */
	record Bullets(List<String> items) implements Block {

		public Bullets {
			items = List.copyOf(items);
		}

	}

	/**
	 * Figures that stand out.
	 *
	 * @param measures the figures, in order
	 */
	record Figures(List<Measure> measures) implements Block {

		public Figures {
			measures = List.copyOf(measures);
		}

	}

}
