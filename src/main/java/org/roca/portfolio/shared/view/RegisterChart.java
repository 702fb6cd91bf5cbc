package org.roca.portfolio.shared.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.filter.Criterion;

/**
 * A selection as bars, with the table of their numbers.
 *
 * @param by what the bars are by
 * @param counts the rows that are counted; null where money is summed up
 * @param parts one drawing, or one for each currency
 * @param left how many currencies have none, because they are too many
 */
record RegisterChart(Criterion by, @Nullable Breakdown counts, List<Part> parts, int left) {

	/** Whether it is by year: then one table has the figures of all drawings. */
	public boolean isByYear() {
		return this.by == Criterion.AGREED;
	}

	/**
	 * A drawing.
	 *
	 * @param amounts the money; null where rows are counted
	 * @param unit what the numbers beside the bars are multiples of, empty for none
	 * @param svg the drawing in the page, empty where there is nothing to draw
	 */
	record Part(@Nullable Amounts amounts, Chart chart, String unit, String svg) {
	}

}
