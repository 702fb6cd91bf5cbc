package org.roca.portfolio.activity.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.measure.DayCountQueries.Nearest;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;

/**
 * A selection in the days of one month, or of the twelve months of one year. What is
 * known less exactly than to the day is on no day: it is counted beside them.
 *
 * @param at the month or year
 * @param earlier the month or year before, null where the calendar ends
 * @param later the one after, null where the calendar ends
 * @param now the month or year of today
 * @param months the month, or the months of the year
 * @param onDays the activities on any of these days
 * @param inYear those that are known to have been in the year and no more
 * @param undated those without any date
 * @param nearest where to look when there is nothing; null where there is something
 */
record Calendar(PartialDate at, @Nullable PartialDate earlier, @Nullable PartialDate later, PartialDate now,
		List<Month> months, Figure onDays, Figure inYear, Figure undated, @Nullable Nearest nearest) {

	/**
	 * A month.
	 *
	 * @param at the month
	 * @param weeks its days from Monday to Sunday, null for days of other months
	 * @param inMonth those that are known to have been in the month and no more
	 */
	record Month(PartialDate at, List<List<@Nullable Day>> weeks, Figure inMonth) {
	}

	public boolean isYear() {
		return this.at.precision() == PartialDate.Precision.YEAR;
	}

	/** The year that the month is in. */
	public PartialDate year() {
		return new PartialDate(this.at.first().withDayOfYear(1), PartialDate.Precision.YEAR);
	}

	/** The month of a day. */
	public PartialDate monthOf(LocalDate day) {
		return new PartialDate(day.withDayOfMonth(1), PartialDate.Precision.MONTH);
	}

	/** How many there are on the fullest day. */
	public long most() {
		return this.months.stream()
			.flatMap((month) -> month.weeks().stream())
			.flatMap(List::stream)
			.filter(Objects::nonNull)
			.mapToLong(Day::count)
			.max()
			.orElse(0);
	}

	/** Those known only to their month, in any of these months. */
	public List<Month> known() {
		return this.months.stream().filter((month) -> month.inMonth().value().signum() > 0).toList();
	}

}
