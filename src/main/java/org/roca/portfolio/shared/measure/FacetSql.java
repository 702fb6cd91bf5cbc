package org.roca.portfolio.shared.measure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Split;

/**
 * The SQL that counts what each choice of the filters would leave of the rows that are
 * {@code seen}.
 *
 * @param rows the rows
 */
record FacetSql(FacetRows rows) {

	private static final List<FilterName> FLAT = List.of(FilterName.TYPE, FilterName.STATUS, FilterName.COUNTRY,
			FilterName.PLACE, FilterName.PILLAR);

	/** The choices of some filters with what each would leave. */
	String of(Collection<FilterName> filters) {
		return filters.stream()
			.map((name) -> "select '%s' facet, choice, found from (%s) of_%s".formatted(name, of(name), name.param()))
			.collect(Collectors.joining("\nunion all "));
	}

	private String of(FilterName name) {
		String counted = this.rows.counted(name);
		String grouped = this.rows.grouped(name);
		return switch (name) {
			case TYPE, STATUS, COUNTRY -> flat(name, "coalesce(flat." + column(name) + ", 'unknown')", "", grouped);
			case PLACE ->
				flat(name, "coalesce(place.slug, 'unknown')", "left join place on place.id = flat.place_id", grouped);
			case PILLAR -> flat(name, "coalesce(pillar.code, 'unknown')",
					"left join pillar on pillar.id = flat.pillar_id", grouped);
			case THEME -> led("t.slug",
					"join project p on p.id = led.project_id join thematic_area t on t.id = p.thematic_area_id",
					grouped);
			case FIELD -> led("coalesce(f.field_code, 'unknown')",
					"left join project_field f on f.project_id = led.project_id", grouped);
			case PROJECT ->
				"""
						select p.slug choice, sum(n.found) found from (
							select project_id, found from led where %2$s
							union all select ap.project_id, count(*) from activity_project ap join seen s on s.id = ap.activity_id
								where ap.project_id <> s.project_id and %1$s group by 1) n
						join project p on p.id = n.project_id group by 1"""
					.formatted(counted, grouped);
			case AGENCY -> named("(select distinct activity_id, organisation_id from activity_organisation)",
					"organisation_id", "organisation", counted, unknown("agency", counted));
			case DONOR ->
				named("activity_donor", "organisation_id", "organisation", counted, unknown("donor", counted));
			case SITE -> named("activity_site", "site_id", "site", counted, without("activity_site", counted));
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

	/** Those that an activity names, each once, and those activities that name none. */
	private static String named(String links, String column, String table, String counted, String none) {
		return """
				select r.slug choice, n.found from (
					select l.%2$s named, count(*) found from %1$s l join seen s on s.id = l.activity_id where %4$s group by 1) n
				join %3$s r on r.id = n.named
				union all %5$s"""
			.formatted(links, column, table, counted, none);
	}

	/** Without a further look where the rows say so themselves. */
	private static String unknown(String fact, String counted) {
		return "select 'unknown', count(*) from seen where %s and not known_%s".formatted(counted, fact);
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
