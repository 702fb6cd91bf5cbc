package org.roca.portfolio.shared.view;

import org.roca.portfolio.shared.PartialDate;

/**
 * A day of a row of a register.
 *
 * @param date as exact as its source
 * @param what the last part of the key of the words for it: begins, ends, opened, agreed
 * @param found how many days its month has, or the head of its year
 * @param label the row's name or code
 * @param href where it leads
 * @param theme the number of the thematic area, 0 for none
 * @param note what else is said of it, empty for nothing
 */
record DatedRow(PartialDate date, String what, long found, String label, String href, int theme, String note) {

	/** Its month, from 1; 0 where only the year is known. */
	int month() {
		return (this.date.precision() == PartialDate.Precision.YEAR) ? 0 : this.date.first().getMonthValue();
	}

}
