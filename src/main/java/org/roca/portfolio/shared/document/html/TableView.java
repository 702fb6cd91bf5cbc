package org.roca.portfolio.shared.document.html;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.document.html.DocumentView.FigureView;

/**
 * A table as its template shows it.
 *
 * @param code its name within the document
 * @param caption what a person who only hears it must know of it
 * @param heads the columns
 * @param rows the rows
 * @param total the last row; null for none
 * @param stated figures of the document that these rows make and the total does not say
 * @param small whether paper has room for it only in small print
 */
public record TableView(String code, String caption, List<Head> heads, List<Line> rows, @Nullable Line total,
		List<FigureView> stated, boolean small) {

	/** Rows that are kept together on paper. */
	static final int SHORT = 12;

	/** Whether it is so short that no reader should have to turn the page within it. */
	public boolean isShort() {
		return this.rows.size() <= SHORT;
	}

	/** Whether there is nothing to put under the heads. */
	public boolean isEmpty() {
		return this.rows.isEmpty() && this.total == null;
	}

	/**
	 * A column.
	 *
	 * @param words its name for people
	 * @param numeric whether its cells stand to the right
	 * @param width its part of the width of paper, in per cent
	 */
	public record Head(String words, boolean numeric, String width) {
	}

	/**
	 * A row.
	 *
	 * @param cells one for each column
	 */
	public record Line(List<Field> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param words what it says
	 * @param language of the words where it is not that of the document, else null
	 * @param under a second line in small print; null for none
	 * @param href the page that tells more; null for none
	 * @param unknown whether it must be hatched
	 * @param stated the figure that a total states; null for all other cells
	 */
	public record Field(String words, @Nullable String language, @Nullable String under, @Nullable String href,
			boolean unknown, @Nullable FigureView stated) {
	}

}
