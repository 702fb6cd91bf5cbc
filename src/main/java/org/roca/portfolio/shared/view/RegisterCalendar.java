package org.roca.portfolio.shared.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;

/**
 * The days of a selection in the twelve months of one year. What is known to the year
 * alone is in none of them: it stands at the head of its year.
 *
 * @param year the year
 * @param earlier the last year before it that has something, null for none
 * @param later the first year after it that has something, null for none
 * @param now the year of today
 * @param inYear what is known to be in the year and no more
 * @param months the twelve months
 * @param agreed the rows of the year, where the register can be asked for them
 * @param undated the rows without any date
 */
record RegisterCalendar(int year, @Nullable Integer earlier, @Nullable Integer later, int now, Part inYear,
		List<Part> months, @Nullable Figure agreed, Figure undated) {

	/**
	 * A month, or the head of a year.
	 *
	 * @param at the month or year
	 * @param found how many days it has
	 * @param days those that are listed, in their order
	 */
	record Part(PartialDate at, long found, List<DatedRow> days) {

		/** Of these the page shows so many before it is asked. */
		private static final int FIRST = 8;

		/** What the page shows at once. */
		public List<DatedRow> first() {
			return this.days.subList(0, Math.min(FIRST, this.days.size()));
		}

		/** What it shows when it is asked. */
		public List<DatedRow> rest() {
			return this.days.subList(first().size(), this.days.size());
		}

		/** How many are not listed, because they are too many. */
		public long more() {
			return this.found - this.days.size();
		}

	}

	/** How many days the year has. */
	public long found() {
		return this.inYear.found() + this.months.stream().mapToLong(Part::found).sum();
	}

}
