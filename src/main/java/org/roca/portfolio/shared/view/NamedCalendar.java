package org.roca.portfolio.shared.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;

/**
 * How many activities name each row of a page in each month of a year.
 *
 * @param at the year
 * @param earlier the last year before it in which there are any, null for none
 * @param now the year of today
 * @param later the first year after it in which there are any, null for none
 * @param months the twelve months
 * @param lines one for each row
 */
record NamedCalendar(PartialDate at, @Nullable Step earlier, Step now, @Nullable Step later, List<PartialDate> months,
		List<Line> lines) {

	/**
	 * The same page in another year.
	 *
	 * @param href its address
	 */
	record Step(int year, String href) {
	}

	/**
	 * A row.
	 *
	 * @param months what is known to the day or month, by month
	 * @param inYear what is known to the year alone
	 * @param undated what has no date at all
	 */
	record Line(NamedRow row, List<Figure> months, Figure inYear, Figure undated) {
	}

}
