package org.roca.portfolio.shared.view;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Dated;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.MonthCountQueries;
import org.roca.portfolio.shared.web.RegisterCall;
import org.roca.portfolio.shared.web.RegisterPage;
import org.roca.portfolio.shared.web.RegisterPages;
import org.roca.portfolio.shared.web.RegisterRows;

/**
 * Makes calendars of agencies and donors, which have no days of their own: page by page
 * the activities that name them, in a fixed number of queries.
 */
@Component
class NamedCalendars {

	private final RegisterPages pages;

	private final NamedRowQueries rows;

	private final MonthCountQueries counts;

	private final Clock clock;

	NamedCalendars(RegisterPages pages, NamedRowQueries rows, MonthCountQueries counts, Clock clock) {
		this.pages = pages;
		this.rows = rows;
		this.counts = counts;
		this.clock = clock;
	}

	/** One page of a selection, in the order of its address. */
	RegisterPage<NamedRow> page(RegisterCall call) {
		return this.pages.page(call, Timelines.ROWS,
				new RegisterRows<>((slice) -> this.rows.organisations(call.scope(), slice), NamedRow::slug));
	}

	/** The calendar of a page. Unasked it is of the year that {@link Years} choose. */
	NamedCalendar calendar(Scope scope, RegisterPage<NamedRow> page) {
		Map<String, MonthCountQueries.Months> months = this.counts.months(scope, NamedRow.as(page.register()),
				page.rows().stream().map(NamedRow::slug).toList());
		TreeSet<Integer> years = new TreeSet<>();
		months.values().forEach((each) -> years.addAll(each.years().keySet()));
		int now = LocalDate.now(this.clock).getYear();
		int year = new Years(years).shown(page.address().year(), now);
		return new NamedCalendar(year(year), step(page, years.lower(year)),
				new NamedCalendar.Step(now, href(page, now)), step(page, years.higher(year)),
				IntStream.rangeClosed(1, 12).mapToObj((month) -> month(year, month)).toList(),
				page.rows()
					.stream()
					.map((row) -> line(row, year, Objects.requireNonNull(months.get(row.slug()))))
					.toList());
	}

	private static NamedCalendar.Line line(NamedRow row, int year, MonthCountQueries.Months months) {
		return new NamedCalendar.Line(row,
				IntStream.rangeClosed(1, 12)
					.mapToObj((month) -> figure(row, months.count(year, month), FilterName.ON, in(year, month)))
					.toList(),
				figure(row, months.count(year, 0), FilterName.ON, List.of(Dated.in(year(year)).toString())),
				figure(row, months.undated(), FilterName.YEAR, List.of(FilterName.UNKNOWN)));
	}

	private static Figure figure(NamedRow row, long count, FilterName name, List<String> values) {
		ActivityFilter activities = row.activities().with(name, values);
		return Figure.of("activities", count, activities.href("/activities"));
	}

	/** What is known to a day of a month, or to the month. */
	private static List<String> in(int year, int month) {
		YearMonth at = YearMonth.of(year, month);
		return List.of(Dated.days(at.atDay(1), at.atEndOfMonth()).toString(), Dated.in(month(year, month)).toString());
	}

	private static PartialDate year(int year) {
		return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
	}

	private static PartialDate month(int year, int month) {
		return new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH);
	}

	private static NamedCalendar.@Nullable Step step(RegisterPage<?> page, @Nullable Integer year) {
		return (year != null) ? new NamedCalendar.Step(year, href(page, year)) : null;
	}

	/** The same rows in another year. */
	private static String href(RegisterPage<?> page, int year) {
		String first = page.address().inYear(year);
		String after = page.listing().after();
		return (after != null) ? first + "&after=" + after : first;
	}

}
