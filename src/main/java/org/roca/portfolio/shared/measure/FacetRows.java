package org.roca.portfolio.shared.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * The SQL of the rows whose choices are counted. {@code seen} has the columns that are
 * counted of each activity that fails at most one of the filters with choices, and the
 * name of that filter; what several facets need is grouped once.
 */
class FacetRows {

	private final Map<String, Object> params = new HashMap<>();

	private final List<FilterName> used;

	private final String seen;

	FacetRows(Scope scope, ActivityFilter filter, LocalDate today) {
		Condition inView = scope.activities("a");
		this.params.putAll(inView.params());
		ActivityFilter rest = filter;
		this.used = filter.values().keySet().stream().filter(FacetQueries.FILTERS::contains).toList();
		for (FilterName name : this.used) {
			rest = rest.with(name, List.of());
		}
		Condition others = rest.condition(today);
		this.params.putAll(others.params());
		String words = List.of(FilterName.KNOWN, FilterName.WHEN)
			.stream()
			.map((name) -> words(name, today))
			.collect(Collectors.joining());
		String meets = this.used.stream()
			.map((name) -> "coalesce((%s), false) as meets_%s"
				.formatted(condition(ActivityFilter.NONE.with(name, filter.chosen(name)), today), name.param()))
			.collect(Collectors.joining(", "));
		this.seen = """
				with seen as materialized (
					select a.id, a.project_id, a.type, a.status, a.country_iso, a.place_id, a.pillar_id%s%s, %s failed
					from activity a %s where (%s) and (%s) and %s)""".formatted(words, spared(), failed(this.used),
				this.used.isEmpty() ? "" : "cross join lateral (select " + meets + " offset 0) filters", inView.sql(),
				others.sql(), atMostOne(this.used));
	}

	/** Each word has a condition of its own, and an activity may meet several. */
	private String words(FilterName name, LocalDate today) {
		return name.words()
			.stream()
			.map((word) -> ", coalesce((%s), false) as %s_%s"
				.formatted(condition(ActivityFilter.NONE.with(name, word), today), name.param(), word))
			.collect(Collectors.joining());
	}

	private String condition(ActivityFilter filter, LocalDate today) {
		Condition condition = filter.condition(today);
		this.params.putAll(condition.params());
		return condition.sql();
	}

	/**
	 * Whether an activity is counted for a filter, and for those that are not in use:
	 * columns of their own, since the database takes half of the rows for the true ones.
	 */
	private String spared() {
		if (this.used.isEmpty()) {
			return "";
		}
		String all = this.used.stream()
			.map((name) -> ", " + meeting(name) + " as spared_" + name.param())
			.collect(Collectors.joining());
		return all + ", " + meeting(null) + " as spared";
	}

	private String meeting(@Nullable FilterName but) {
		return this.used.stream()
			.filter((name) -> name != but)
			.map((name) -> "filters.meets_" + name.param())
			.collect(Collectors.joining(" and ", "(true and ", ")"))
			.replace("(true and )", "true");
	}

	/** What an activity of {@code seen} meets that is counted for a filter. */
	String counted(FilterName name) {
		return this.used.isEmpty() ? "true" : this.used.contains(name) ? "spared_" + name.param() : "spared";
	}

	/** The same for what is grouped by the filter that fails. */
	String grouped(FilterName name) {
		return this.used.isEmpty() ? "true" : "(failed is null or failed = '" + name + "')";
	}

	private static String failed(List<FilterName> used) {
		return used.isEmpty() ? "null::text"
				: used.stream()
					.map((name) -> " when not filters.meets_%s then '%s'".formatted(name.param(), name))
					.collect(Collectors.joining("", "case", " end"));
	}

	private static String atMostOne(List<FilterName> used) {
		return (used.size() < 2) ? "true"
				: used.stream()
					.map((name) -> "(not filters.meets_" + name.param() + ")::int")
					.collect(Collectors.joining(" + ", "", " <= 1"));
	}

	/** The activities that are counted, for all that follows. */
	String seen() {
		return this.seen
				+ """
						,
						led as (select project_id, failed, count(*) found from seen group by 1, 2),
						flat as (select grouping(type, status, country_iso, place_id, pillar_id) grouped, type, status, country_iso,
							place_id, pillar_id, failed, count(*) found from seen
							group by grouping sets ((type, failed), (status, failed), (country_iso, failed), (place_id, failed),
								(pillar_id, failed)))""";
	}

	Map<String, Object> params() {
		return this.params;
	}

}
