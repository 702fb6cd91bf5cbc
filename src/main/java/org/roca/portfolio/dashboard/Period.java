package org.roca.portfolio.dashboard;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * The time a dashboard looks at. An activity belongs to it when any day that its stated
 * dates can mean lies in it; one without dates belongs only to all time.
 *
 * @param from its first date, {@code null} for since ever
 * @param to its last date, {@code null} for until ever
 */
record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

	private static final String BETWEEN = "\\.\\.";

	/** Everything on record, dated or not. */
	static final Period ALL = new Period(null, null);

	/** The UNODC Programme for Central Asia 2015–2019. */
	static final Period PROGRAMME = ofYears(2015, 2019);

	static Period ofYears(int first, int last) {
		return new Period(PartialDate.parse(Year.of(first).toString()), PartialDate.parse(Year.of(last).toString()));
	}

	/** The filters {@code from} and {@code to} of a selection as a period. */
	static Period of(ActivityFilter filter) {
		return new Period(date(filter, FilterName.FROM), date(filter, FilterName.TO));
	}

	private static @Nullable PartialDate date(ActivityFilter filter, FilterName name) {
		List<String> chosen = filter.chosen(name);
		return chosen.isEmpty() ? null : PartialDate.parse(chosen.get(0));
	}

	public boolean isAll() {
		return this.from == null && this.to == null;
	}

	public boolean isProgramme() {
		return equals(PROGRAMME);
	}

	/** A period in one word: {@code 2015..2019}, {@code 2018-03}, {@code 2015..}. */
	static Optional<Period> parse(String code) {
		String[] edges = code.split(BETWEEN, -1);
		try {
			return switch (edges.length) {
				case 1 -> Optional.of(new Period(PartialDate.parse(code), PartialDate.parse(code)));
				case 2 -> Optional.of(new Period(edge(edges[0]), edge(edges[1])));
				default -> Optional.empty();
			};
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static @Nullable PartialDate edge(String date) {
		return date.isEmpty() ? null : PartialDate.parse(date);
	}

	/** The period in one word, as {@link #parse} reads it; empty for all time. */
	public String code() {
		String first = (this.from != null) ? this.from.toString() : "";
		String last = (this.to != null) ? this.to.toString() : "";
		return isAll() ? "" : first.equals(last) ? first : first + ".." + last;
	}

	public ActivityFilter filter() {
		Map<FilterName, List<String>> edges = new LinkedHashMap<>();
		if (this.from != null) {
			edges.put(FilterName.FROM, List.of(this.from.toString()));
		}
		if (this.to != null) {
			edges.put(FilterName.TO, List.of(this.to.toString()));
		}
		return new ActivityFilter(edges);
	}

}
