package org.roca.portfolio.activity.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;

/**
 * A day of a calendar.
 *
 * @param date the day
 * @param today whether it is today in the office's zone
 * @param activities how many there are, by dates that are known to the day
 * @param entries the first of them, where the calendar names them
 * @param level how many there are beside the fullest day, from 0 for none to 4
 */
record Day(LocalDate date, boolean today, Figure activities, List<DayQueries.Entry> entries, int level) {

	public long count() {
		return (this.activities.value() != null) ? this.activities.value().longValue() : 0;
	}

	/** How many of them are not named. */
	public long more() {
		return count() - this.entries.size();
	}

	/**
	 * The weeks of a month, from Monday to Sunday.
	 * @return null for a day of another month
	 */
	static <T> List<List<@Nullable T>> weeks(YearMonth month, Function<LocalDate, T> day) {
		List<List<@Nullable T>> weeks = new ArrayList<>();
		LocalDate at = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		while (!at.isAfter(month.atEndOfMonth())) {
			List<@Nullable T> week = new ArrayList<>();
			for (int i = 0; i < 7; i++) {
				week.add(YearMonth.from(at).equals(month) ? day.apply(at) : null);
				at = at.plusDays(1);
			}
			weeks.add(week);
		}
		return weeks;
	}

}
