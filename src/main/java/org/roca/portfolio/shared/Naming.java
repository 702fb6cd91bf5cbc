package org.roca.portfolio.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.roca.portfolio.shared.filter.FilterName;

/**
 * The kinds of records that activities name, and by that bring into the view of donors.
 */
public enum Naming {

	/** Lead projects and further ones. */
	PROJECTS("project", List.of(FilterName.PROJECT), "scope_a.project_id", "activity_project.project_id"),

	/** Sites. */
	SITES("site", List.of(FilterName.SITE), "activity_site.site_id"),

	/** Agencies and donors. */
	ORGANISATIONS("organisation", List.of(FilterName.AGENCY, FilterName.DONOR), "activity_organisation.organisation_id",
			"activity_donor.organisation_id"),

	/** Towns and regions. */
	PLACES("place", List.of(FilterName.PLACE), "scope_a.place_id");

	private static final String ACTIVITY = "scope_a";

	private final String table;

	private final List<FilterName> filters;

	private final List<String> links;

	Naming(String table, List<FilterName> filters, String... links) {
		this.table = table;
		this.filters = filters;
		this.links = List.of(links);
	}

	/** The name under which the keys of those that have been looked up are bound. */
	String bound() {
		return "scope_" + name().toLowerCase(Locale.ROOT);
	}

	/** The table of such records. */
	public String table() {
		return this.table;
	}

	/** The filters whose values are the slugs of those that activities name. */
	public List<FilterName> filters() {
		return this.filters;
	}

	/** Whether a record is one of those that have been looked up. */
	String known(String row) {
		return "%s.id in (select unnest(cast(:%s as bigint[])))".formatted(row, bound());
	}

	/** Whether an activity in view names a record. A past day has no indexes. */
	String asked(String row, Scope scope) {
		return scope.lookingBack() ? atOnce(row, scope) : oneByOne(row, scope);
	}

	/** Keys as PostgreSQL writes arrays. */
	public static String array(List<Long> keys) {
		return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
	}

	/**
	 * Whether an activity in view names a record: asked record by record, which ends at
	 * the first such activity. Without the offset all activities would be read at once.
	 */
	private String oneByOne(String row, Scope scope) {
		return this.links.stream()
			.map((link) -> "exists (select from %s where %s = %s.id and (%s) offset 0)".formatted(from(link),
					column(link), row, scope.activities(ACTIVITY).sql()))
			.collect(Collectors.joining(" or "));
	}

	/** The same, asked of all activities at once. */
	private String atOnce(String row, Scope scope) {
		return this.links.stream()
			.map((link) -> "select %s from %s where (%s)".formatted(column(link), from(link),
					scope.activities(ACTIVITY).sql()))
			.collect(Collectors.joining(" union all ", row + ".id in (", ")"));
	}

	private static boolean isOwn(String link) {
		return link.startsWith(ACTIVITY + ".");
	}

	private static String column(String link) {
		return isOwn(link) ? link : "scope_l" + link.substring(link.indexOf('.'));
	}

	private static String from(String link) {
		return isOwn(link) ? "activity " + ACTIVITY
				: "%s scope_l join activity scope_a on scope_a.id = scope_l.activity_id"
					.formatted(link.substring(0, link.indexOf('.')));
	}

}
