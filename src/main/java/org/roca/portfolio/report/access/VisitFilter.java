package org.roca.portfolio.report.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterProblem.Reason;

/**
 * Which lines of the log are asked for.
 *
 * @param report the number of a report, null for any
 * @param person a user name, null for anybody
 * @param from the first day in the office's time zone, null for the beginning
 * @param to the last day, null for now
 * @param after the key of the line before the page, null for the first page
 * @param problems what of the address was not understood
 */
record VisitFilter(@Nullable Long report, @Nullable String person, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable Long after, List<FilterProblem> problems) {

	private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

	private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

	static VisitFilter read(MultiValueMap<String, String> params) {
		List<FilterProblem> problems = new ArrayList<>();
		String person = given(params, "person");
		return new VisitFilter(number(params, "report", problems), person, day(params, "from", problems),
				day(params, "to", problems), number(params, "after", problems), problems);
	}

	/** Whether everything is asked for. */
	public boolean isEmpty() {
		return this.report == null && this.person == null && this.from == null && this.to == null;
	}

	private static @Nullable Long number(MultiValueMap<String, String> params, String name,
			List<FilterProblem> problems) {
		String value = given(params, name);
		if (value == null || value.matches("[0-9]{1,18}")) {
			return (value != null) ? Long.valueOf(value) : null;
		}
		problems.add(problem(name, value));
		return null;
	}

	private static @Nullable LocalDate day(MultiValueMap<String, String> params, String name,
			List<FilterProblem> problems) {
		String value = given(params, name);
		if (value == null) {
			return null;
		}
		Matcher typed = TYPED.matcher(value);
		Matcher iso = ISO.matcher(value);
		try {
			if (typed.matches()) {
				return LocalDate.of(part(typed, 3), part(typed, 2), part(typed, 1));
			}
			if (iso.matches()) {
				return LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3));
			}
		}
		catch (DateTimeException ex) {
			problems.add(problem(name, value));
			return null;
		}
		problems.add(problem(name, value));
		return null;
	}

	private static int part(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static FilterProblem problem(String name, String value) {
		return new FilterProblem(name, value.substring(0, Math.min(200, value.length())), Reason.NOT_UNDERSTOOD);
	}

	private static @Nullable String given(MultiValueMap<String, String> params, String name) {
		String value = params.getFirst(name);
		return (value != null && !value.isBlank()) ? value.replace("\0", "").strip() : null;
	}

}
