package org.roca.portfolio.activity.view;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.view.Calendar.Month;
import org.roca.portfolio.activity.view.DayQueries.Entry;
import org.roca.portfolio.shared.measure.DayCountQueries;
import org.roca.portfolio.shared.measure.DayCountQueries.Nearest;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Dated;
import org.roca.portfolio.shared.filter.FilterName;

/** Makes calendars of selections, in a fixed number of queries. */
@Component
class Calendars {

	/** Activities that a day names; the list of the day has all. */
	private static final int NAMED = 3;

	private static final int LEVELS = 4;

	private final DayQueries days;

	private final DayCountQueries counts;

	private final Clock clock;

	Calendars(DayQueries days, DayCountQueries counts, Clock clock) {
		this.days = days;
		this.counts = counts;
		this.clock = clock;
	}

	/** A month or year as an address says it: {@code 2016-03}, {@code 2016}. */
	static Optional<String> understood(String asked) {
		return asked.matches("[12][0-9]{3}(-(0[1-9]|1[0-2]))?") ? Optional.of(asked) : Optional.empty();
	}

	/**
	 * The calendar of a page. Unasked it is the month of today or, where the selection
	 * has nothing there, the nearest month before that has, or else after.
	 */
	Calendar calendar(Scope scope, ViewPage page) {
		LocalDate today = LocalDate.now(this.clock);
		PartialDate at = page.asked().isEmpty() ? unasked(scope, page, today) : PartialDate.parse(page.asked());
		LocalDate first = at.first();
		Dated days = Dated.days(first, at.last());
		List<YearMonth> months = (at.precision() == Precision.MONTH) ? List.of(YearMonth.from(first))
				: IntStream.rangeClosed(1, 12).mapToObj((month) -> YearMonth.of(first.getYear(), month)).toList();
		List<Dated> ways = new ArrayList<>(List.of(days, Dated.in(of(first, Precision.YEAR))));
		months.forEach((month) -> ways.add(Dated.in(of(month.atDay(1), Precision.MONTH))));
		List<Long> counts = this.counts.counts(scope, page.filter(), ways);
		List<Figure> figures = IntStream.range(0, ways.size())
			.mapToObj((way) -> page.figure(counts.get(way), FilterName.ON, ways.get(way).toString()))
			.toList();
		Drawing drawing = new Drawing(page, today, this.counts.counts(scope, page.filter(), days),
				(months.size() == 1) ? this.days.first(scope, page.filter(), days, NAMED) : Map.of());
		Nearest nearest = this.counts.nearest(scope, page.filter(), first, at.last());
		boolean nothing = counts.stream().allMatch((count) -> count == 0);
		return new Calendar(at, beside(at, -1), beside(at, 1), of(today, at.precision()),
				IntStream.range(0, months.size())
					.mapToObj((i) -> drawing.month(months.get(i), figures.get(i + 2)))
					.toList(),
				figures.get(0), figures.get(1),
				page.figure(this.counts.undated(scope, page.filter()), FilterName.YEAR, FilterName.UNKNOWN),
				nothing ? nearest : null);
	}

	private PartialDate unasked(Scope scope, ViewPage page, LocalDate today) {
		LocalDate end = YearMonth.from(today).atEndOfMonth();
		Nearest nearest = this.counts.nearest(scope, page.filter(), end.plusDays(1), end);
		LocalDate day = (nearest.earlier() != null) ? nearest.earlier() : nearest.later();
		return of((day != null) ? day : today, Precision.MONTH);
	}

	private static PartialDate of(LocalDate day, Precision precision) {
		return PartialDate.parse(day.toString().substring(0, (precision == Precision.YEAR) ? 4 : 7));
	}

	private static @Nullable PartialDate beside(PartialDate at, int away) {
		LocalDate there = (at.precision() == Precision.YEAR) ? at.first().plusYears(away) : at.first().plusMonths(away);
		return (there.getYear() >= 1000 && there.getYear() < 3000) ? of(there, at.precision()) : null;
	}

	/**
	 * Draws the days of months.
	 *
	 * @param counts how many there are on each day
	 * @param entries those that days name
	 */
	private record Drawing(ViewPage page, LocalDate today, Map<LocalDate, Long> counts,
			Map<LocalDate, List<Entry>> entries) {

		Month month(YearMonth month, Figure inMonth) {
			return new Month(of(month.atDay(1), Precision.MONTH), Day.weeks(month, this::day), inMonth);
		}

		Day day(LocalDate date) {
			long count = this.counts.getOrDefault(date, 0L);
			long most = this.counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
			int level = (int) Math.ceil((double) LEVELS * count / most);
			return new Day(date, date.equals(this.today),
					this.page.figure(count, FilterName.ON, Dated.days(date, date).toString()),
					this.entries.getOrDefault(date, List.of()), level);
		}

	}

}
