package org.roca.portfolio.shared.document.html;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.document.Document;

/**
 * A document as its template shows it, all numbers and dates in words.
 *
 * @param document the content
 * @param parts its sections
 */
public record DocumentView(Document document, List<Part> parts) {

	/** So many sections need a table of contents, and are worth a change of paper. */
	private static final int SEVERAL = 4;

	/** Rows of a table that a drawing, a list or some figures are as high as. */
	private static final int HIGH = 7;

	/** Whether all of its paper lies, because of one table among few sections. */
	public boolean lies() {
		return this.parts.size() < SEVERAL && this.parts.stream().anyMatch(Part::wide);
	}

	/** Whether it needs a table of contents. */
	public boolean hasContents() {
		return this.parts.size() >= SEVERAL;
	}

	/**
	 * A section.
	 *
	 * @param code its name in addresses
	 * @param heading its heading
	 * @param wide whether a table in it needs paper that lies
	 * @param pieces what stands in it
	 */
	public record Part(String code, String heading, boolean wide, List<Piece> pieces) {

		/**
		 * Whether it is so short that no reader should have to turn the page within it.
		 */
		public boolean isShort() {
			return this.pieces.stream().mapToInt((piece) -> piece.weight()).sum() <= TableView.SHORT;
		}

	}

	/**
	 * A piece of a section.
	 *
	 * @param kind which fragment shows it: {@code body}, {@code note}, {@code heading},
	 * {@code bullets}, {@code figures}, {@code table}, {@code chart}
	 * @param content what it shows
	 */
	public record Piece(String kind, Object content) {

		/** About how many rows of a table it is as high as. */
		int weight() {
			if (this.content instanceof TableView table) {
				return table.rows().size();
			}
			return (this.content instanceof Prose prose) ? prose.weight() : HIGH;
		}

	}

	/**
	 * Words of people.
	 *
	 * @param lines the paragraphs
	 * @param language of the words where it is not that of the document, else null
	 */
	public record Prose(List<String> lines, @Nullable String language) {

		private static final int LINE = 100;

		int weight() {
			return this.lines.stream().mapToInt((line) -> line.length() / LINE).sum();
		}

	}

	/**
	 * A figure that stands out.
	 *
	 * @param figure the figure; an address that is empty opens nothing
	 * @param value the number in words, or that it is not known
	 * @param label what a person calls it
	 * @param note its provenance; null for none
	 */
	public record FigureView(Figure figure, String value, String label, @Nullable String note) {
	}

	/**
	 * A chart.
	 *
	 * @param code its name within the document
	 * @param caption what it shows
	 * @param alternative a sentence for those who do not see it
	 * @param drawing the drawing
	 */
	public record ChartView(String code, String caption, String alternative, String drawing) {
	}

}
