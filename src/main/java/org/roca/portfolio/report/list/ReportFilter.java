package org.roca.portfolio.report.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterProblem.Reason;

/**
 * Which reports are asked for.
 *
 * @param state of the review, or {@code issued}; null for any
 * @param donor the slug of the donor they are written for, null for any
 * @param project the slug of their project, null for any
 * @param after the number of the report before the page, null for the first page
 * @param problems what of the address was not understood
 */
public record ReportFilter(@Nullable String state, @Nullable String donor, @Nullable String project,
		@Nullable Long after, List<FilterProblem> problems) {

	static final List<String> STATES = List.of("draft", "submitted", "returned", "approved", "issued");

	static ReportFilter read(MultiValueMap<String, String> params, Set<String> donors, Set<String> projects) {
		List<FilterProblem> problems = new ArrayList<>();
		String after = given(params, "after");
		if (after != null && !after.matches("[0-9]{1,18}")) {
			problems.add(problem("after", after));
			after = null;
		}
		return new ReportFilter(one(params, "state", Set.copyOf(STATES), problems),
				one(params, "donor", donors, problems), one(params, "project", projects, problems),
				(after != null) ? Long.valueOf(after) : null, problems);
	}

	public boolean isEmpty() {
		return this.state == null && this.donor == null && this.project == null;
	}

	private static @Nullable String one(MultiValueMap<String, String> params, String name, Set<String> known,
			List<FilterProblem> problems) {
		String value = given(params, name);
		if (value == null || known.contains(value)) {
			return value;
		}
		problems.add(problem(name, value));
		return null;
	}

	private static FilterProblem problem(String name, String value) {
		return new FilterProblem(name, value.substring(0, Math.min(200, value.length())), Reason.NOT_UNDERSTOOD);
	}

	/** What was asked for by this name; null for nothing. */
	static @Nullable String given(MultiValueMap<String, String> params, String name) {
		String value = params.getFirst(name);
		return (value != null && !value.isBlank()) ? value.replace("\0", "").strip() : null;
	}

}
