package org.roca.portfolio.shared.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The filters of activities by their names in the address. Each brings the condition that
 * an activity {@code a} meets, with the chosen values bound to {@code :f}, and the
 * condition of those that do not state the fact at all.
 */
public enum FilterName {

	/** Lead project or further project, by code. */
	PROJECT(FilterKind.CODE, """
			exists (select from project p where p.slug in (:f) and (p.id = a.project_id or exists (
				select from activity_project ap where ap.activity_id = a.id and ap.project_id = p.id)))"""),

	/** Lead project alone: each activity has exactly one. */
	LEAD(FilterKind.CODE, "a.project_id in (select p.id from project p where p.slug in (:f))"),

	/** Thematic area of the lead project, by slug. */
	THEME(FilterKind.CODE, """
			a.project_id in (select p.id from project p join thematic_area t on t.id = p.thematic_area_id
				where t.slug in (:f))"""),

	/** A field of work of the lead project. */
	FIELD(FilterKind.CODE, "a.project_id in (select pf.project_id from project_field pf where pf.field_code in (:f))"),

	/** Pillar, by code. */
	PILLAR(FilterKind.CODE, "a.pillar_id in (select p.id from pillar p where p.code in (:f))", "a.pillar_id is null"),

	/** Country where the activity was held, ISO alpha-2. */
	COUNTRY(FilterKind.CODE, "a.country_iso in (:f)", "a.country_iso is null"),

	/** Country that benefits, ISO alpha-2, alone or among others. */
	BENEFITS(FilterKind.CODE,
			"exists (select from activity_country ac where ac.activity_id = a.id and ac.country_iso in (:f))",
			"not exists (select from activity_country ac where ac.activity_id = a.id)"),

	/** How the benefit is split between countries. */
	SPLIT(FilterKind.WORD, Split.SQL + " in (:f)", Split.SQL + " = 'unknown'", "alone", "shared", "regional"),

	/** Agency that took part, by slug. */
	AGENCY(FilterKind.CODE, """
			exists (select from activity_organisation ao join organisation o on o.id = ao.organisation_id
				where ao.activity_id = a.id and o.slug in (:f))""",
			"not exists (select from activity_organisation ao where ao.activity_id = a.id)"),

	/**
	 * Kind of an agency that took part, such as customs; an activity of several agencies
	 * has the kinds of all.
	 */
	AGENCY_KIND(FilterKind.CODE, """
			exists (select from activity_organisation ao join organisation o on o.id = ao.organisation_id
				where ao.activity_id = a.id and o.kind in (:f))""",
			"not exists (select from activity_organisation ao where ao.activity_id = a.id)"),

	/** A further agency that took part in the same activity. */
	ALONGSIDE(FilterKind.CODE, """
			exists (select from activity_organisation ao join organisation o on o.id = ao.organisation_id
				where ao.activity_id = a.id and o.slug in (:f))"""),

	/** Donor named for the activity, by slug. */
	DONOR(FilterKind.CODE, """
			exists (select from activity_donor ad join organisation o on o.id = ad.organisation_id
				where ad.activity_id = a.id and o.slug in (:f))""",
			"not exists (select from activity_donor ad where ad.activity_id = a.id)"),

	/** Type of activity. */
	TYPE(FilterKind.CODE, "a.type in (:f)"),

	/** Status. */
	STATUS(FilterKind.WORD, "a.status in (:f)", "a.status is null", "planned", "ongoing", "completed", "postponed",
			"cancelled"),

	/** Site where it was held or that it concerned, by slug. */
	SITE(FilterKind.CODE, """
			exists (select from activity_site s join site on site.id = s.site_id
				where s.activity_id = a.id and site.slug in (:f))""",
			"not exists (select from activity_site s where s.activity_id = a.id)"),

	/** Town or region, by slug. */
	PLACE(FilterKind.CODE, "a.place_id in (select pl.id from place pl where pl.slug in (:f))", "a.place_id is null"),

	/** Year in which it began, or was to begin. */
	YEAR(FilterKind.YEAR, "a.year in (:f)", "a.year is null"),

	/** On or after this date: some day that the stated dates can mean. */
	FROM(FilterKind.DATE, "a.finishes >= :f"),

	/** On or before this date: some day that the stated dates can mean. */
	TO(FilterKind.DATE, "a.begins <= :f"),

	/**
	 * Dated just so: on a day, or on one of several days, by dates that are known to the
	 * day; in a month or year by dates that are known to the month or year only.
	 */
	ON(FilterKind.DATED, ""),

	/** The record states this fact. */
	KNOWN(FilterKind.FACT, ""),

	/** The record does not state this fact. */
	MISSING(FilterKind.FACT, ""),

	/**
	 * Coming: planned to begin today or later. Overdue: planned to be over by now, and
	 * not completed or cancelled.
	 */
	WHEN(FilterKind.WHEN, ""),

	/** The activity of this reference. */
	REFERENCE(FilterKind.REFERENCE, "a.reference in (:f)"),

	/**
	 * Words in title or summary, in either language; a reference; or the code of the lead
	 * project.
	 */
	Q(FilterKind.TEXT, "a.search @@ " + ActivityWords.QUERY + """
			 or plain_code(a.reference) = :f_plain
			or a.project_id = any(array(select pl.project_id from project_alias pl where pl.plain = :f_plain))""");

	/** The value that asks for records that do not state the fact. */
	public static final String UNKNOWN = "unknown";

	private final FilterKind kind;

	private final String sql;

	private final String unknownSql;

	private final List<String> words;

	FilterName(FilterKind kind, String sql) {
		this(kind, sql, "");
	}

	FilterName(FilterKind kind, String sql, String unknownSql, String... words) {
		this.kind = kind;
		this.sql = sql;
		this.unknownSql = unknownSql;
		this.words = List.of(words);
	}

	/**
	 * The name in the address.
	 */
	public String param() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The filter of this name in the address.
	 */
	public static Optional<FilterName> of(String param) {
		return Arrays.stream(values()).filter((name) -> name.param().equals(param)).findFirst();
	}

	/**
	 * The words that this filter takes, where it takes a fixed list.
	 */
	public List<String> words() {
		return switch (this.kind) {
			case FACT -> Arrays.stream(Fact.values()).map(Fact::code).toList();
			case WHEN -> Arrays.stream(When.values()).map(When::code).toList();
			default -> this.words;
		};
	}

	/**
	 * Whether records can be asked for that do not state the fact.
	 */
	public boolean canBeUnknown() {
		return !this.unknownSql.isEmpty();
	}

	FilterKind kind() {
		return this.kind;
	}

	String sql() {
		return this.sql;
	}

	String unknownSql() {
		return this.unknownSql;
	}

}
