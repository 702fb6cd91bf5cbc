package org.roca.portfolio.shared.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.web.RegisterPage;

/** Makes calendars of selections, in a fixed number of queries. */
@Component
class RegisterCalendars {

	/** What says of rows that they have no date. */
	static final Map<Register, Criterion> DATED = Map.of(Register.PROJECTS, Criterion.DATES, Register.SITES,
			Criterion.OPENED, Register.CONTRIBUTIONS, Criterion.AGREED);

	private final DatedRowQueries rows;

	private final Clock clock;

	RegisterCalendars(DatedRowQueries rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * The calendar of a page. Unasked it is of the year that {@link Years} choose.
	 */
	RegisterCalendar calendar(Scope scope, RegisterPage<?> page) {
		int now = LocalDate.now(this.clock).getYear();
		TreeSet<Integer> years = this.rows.years(scope, page.filter());
		int year = new Years(years).shown(page.address().year(), now);
		Map<Integer, List<DatedRow>> days = this.rows.rows(scope, page.filter(), year)
			.stream()
			.collect(Collectors.groupingBy(DatedRow::month));
		List<RegisterCalendar.Part> months = IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> part(new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH), days.get(month)))
			.toList();
		return new RegisterCalendar(year, years.lower(year), years.higher(year), now,
				part(new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR), days.get(0)), months,
				(page.register() == Register.CONTRIBUTIONS) ? page.figure(Criterion.AGREED, Integer.toString(year))
						: null,
				page.figure(DATED.get(page.register()), FilterName.UNKNOWN));
	}

	private static RegisterCalendar.Part part(PartialDate at, @Nullable List<DatedRow> days) {
		return (days != null) ? new RegisterCalendar.Part(at, days.get(0).found(), days)
				: new RegisterCalendar.Part(at, 0, List.of());
	}

}
