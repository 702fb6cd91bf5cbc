package org.roca.portfolio.shared.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Split;

/**
 * The SQL that counts choices. {@code seen} has the columns that are counted of each
 * activity that fails at most one of the filters with choices, and the name of that
 * filter; what several facets need is grouped once.
 */
class FacetSql {

	private static final List<FilterName> FLAT = List.of(FilterName.TYPE, FilterName.STATUS, FilterName.COUNTRY,
			FilterName.PLACE, FilterName.PILLAR);

	private final Map<String, Object> params = new HashMap<>();

	private final String seen;

	FacetSql(Scope scope, ActivityFilter filter, LocalDate today) {
		Condition inView = scope.activities("a");
		this.params.putAll(inView.params());
		ActivityFilter rest = filter;
		List<FilterName> used = filter.values().keySet().stream().filter(FacetQueries.FILTERS::contains).toList();
		for (FilterName name : used) {
			rest = rest.with(name, List.of());
		}
		Condition others = rest.condition(today);
		this.params.putAll(others.params());
		String words = List.of(FilterName.KNOWN, FilterName.WHEN)
			.stream()
			.map((name) -> words(name, today))
			.collect(Collectors.joining());
		String meets = used.stream()
			.map((name) -> "coalesce((%s), false) as meets_%s"
				.formatted(condition(ActivityFilter.NONE.with(name, filter.chosen(name)), today), name.param()))
			.collect(Collectors.joining(", "));
		this.seen = """
				with seen as materialized (
					select a.id, a.project_id, a.type, a.status, a.country_iso, a.place_id, a.pillar_id%s, %s failed
					from activity a %s where (%s) and (%s) and %s)""".formatted(words, failed(used),
				used.isEmpty() ? "" : "cross join lateral (select " + meets + " offset 0) filters", inView.sql(),
				others.sql(), atMostOne(used));
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

	/** The choices of some filters with what each would leave. */
	String of(Collection<FilterName> filters) {
		return filters.stream()
			.map((name) -> "select '%s' facet, choice, found from (%s) of_%s".formatted(name, of(name), name.param()))
			.collect(Collectors.joining("\nunion all "));
	}

	private static String of(FilterName name) {
		String counted = "(failed is null or failed = '" + name + "')";
		return switch (name) {
			case TYPE, STATUS, COUNTRY -> flat(name, "coalesce(flat." + column(name) + ", 'unknown')", "", counted);
			case PLACE ->
				flat(name, "coalesce(place.slug, 'unknown')", "left join place on place.id = flat.place_id", counted);
			case PILLAR -> flat(name, "coalesce(pillar.code, 'unknown')",
					"left join pillar on pillar.id = flat.pillar_id", counted);
			case THEME -> led("t.slug",
					"join project p on p.id = led.project_id join thematic_area t on t.id = p.thematic_area_id",
					counted);
			case FIELD -> led("coalesce(f.field_code, 'unknown')",
					"left join project_field f on f.project_id = led.project_id", counted);
			case PROJECT ->
				"""
						select p.slug choice, sum(n.found) found from (
							select project_id, found from led where %1$s
							union all select ap.project_id, count(*) from activity_project ap join seen s on s.id = ap.activity_id
								where ap.project_id <> s.project_id and %1$s group by 1) n
						join project p on p.id = n.project_id group by 1"""
					.formatted(counted);
			case AGENCY -> named("activity_organisation", "organisation_id", "organisation", counted);
			case DONOR -> named("activity_donor", "organisation_id", "organisation", counted);
			case SITE -> named("activity_site", "site_id", "site", counted);
			case BENEFITS ->
				"""
						select c.country_iso choice, count(*) found from activity_country c join seen s on s.id = c.activity_id
							where %1$s group by 1
						union all %2$s"""
					.formatted(counted, without("activity_country", counted));
			case SPLIT -> """
					select %s choice, count(*) found from seen s left join (
						select activity_id, count(*) countries, count(share) shares from activity_country group by 1) n
						on n.activity_id = s.id where %s group by 1"""
				.formatted(Split.of("coalesce(n.countries, 0)", "n.shares"), counted);
			case KNOWN, WHEN -> words(name, name.param(), "", counted);
			case MISSING -> words(name, "known", "not ", counted);
			default -> throw new IllegalArgumentException("No choices are counted of " + name);
		};
	}

	private static String column(FilterName name) {
		return (name == FilterName.COUNTRY) ? "country_iso" : name.param();
	}

	/** The grouping sets are told apart by the bits of those that are left out. */
	private static String flat(FilterName name, String choice, String join, String counted) {
		int left = 31 - (1 << (FLAT.size() - 1 - FLAT.indexOf(name)));
		return "select %s choice, sum(found) found from flat %s where grouped = %d and %s group by 1".formatted(choice,
				join, left, counted);
	}

	private static String led(String choice, String join, String counted) {
		return "select %s choice, sum(led.found) found from led %s where %s group by 1".formatted(choice, join,
				counted);
	}

	/** An activity may name one of these in several roles. */
	private static String named(String link, String column, String table, String counted) {
		return """
				select r.slug choice, n.found from (
					select %2$s named, count(*) found from (
						select distinct l.activity_id, l.%2$s from %1$s l join seen s on s.id = l.activity_id where %4$s) d
					group by 1) n join %3$s r on r.id = n.named
				union all %5$s"""
			.formatted(link, column, table, counted, without(link, counted));
	}

	private static String without(String link, String counted) {
		return """
				select 'unknown', count(*) from seen s where %2$s
					and not exists (select from %1$s l where l.activity_id = s.id)""".formatted(link, counted);
	}

	private static String words(FilterName name, String column, String not, String counted) {
		String values = name.words()
			.stream()
			.map((word) -> "('%1$s', n.n_%1$s)".formatted(word))
			.collect(Collectors.joining(", "));
		String counts = name.words()
			.stream()
			.map((word) -> "count(*) filter (where %1$s%2$s_%3$s) as n_%3$s".formatted(not, column, word))
			.collect(Collectors.joining(", "));
		return "select w.choice, w.found from (select %s from seen where %s) n, lateral (values %s) w (choice, found)"
			.formatted(counts, counted, values);
	}

}
