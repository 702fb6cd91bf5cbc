package org.roca.portfolio.shared.measure;

import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Split;

/**
 * What activities are broken down by. Each group opens its rows through the filter of the
 * same name.
 */
public enum Dimension {

	/** Year of the first date. Each activity in one group. */
	YEAR("a.year::text", ""),

	/** Type. Each activity in one group. */
	TYPE("a.type", ""),

	/** Status. Each activity in one group. */
	STATUS("a.status", ""),

	/** Lead project or further project: a joint activity is in each of its groups. */
	PROJECT("involved.slug", """
			join (select led.id activity_id, p.slug from activity led join project p on p.id = led.project_id
				union all select ap.activity_id, p.slug from activity_project ap
					join activity led on led.id = ap.activity_id and led.project_id <> ap.project_id
					join project p on p.id = ap.project_id) involved on involved.activity_id = a.id"""),

	/** Lead project. Each activity in one group. */
	LEAD("lead.slug", "join project lead on lead.id = a.project_id"),

	/** Thematic area of the lead project. Each activity in one group. */
	THEME("theme.slug",
			"join project themed on themed.id = a.project_id join thematic_area theme on theme.id = themed.thematic_area_id"),

	/**
	 * Field of work: an activity whose lead project states several is in each of them.
	 */
	FIELD("field.field_code", "left join project_field field on field.project_id = a.project_id"),

	/** Country where held. Each activity in one group. */
	COUNTRY("a.country_iso", ""),

	/** Town where held. Each activity in one group. */
	PLACE("town.slug", "left join place town on town.id = a.place_id"),

	/** Pillar. Each activity in one group. */
	PILLAR("pillar.code", "left join pillar on pillar.id = a.pillar_id"),

	/** How the benefit is split between countries. Each activity in one group. */
	SPLIT(Split.SQL, ""),

	/** Agency: an activity of several agencies is in each of their groups. */
	AGENCY("agency.slug", Dimension.AGENCIES),

	/** Kind of agency: an activity of agencies of several kinds is in each. */
	AGENCY_KIND("agency_kind.kind", """
			left join (select distinct ao.activity_id, o.kind from activity_organisation ao
				join organisation o on o.id = ao.organisation_id) agency_kind on agency_kind.activity_id = a.id"""),

	/** Further agencies of the same activity, for the pages of one agency. */
	ALONGSIDE("agency.slug", Dimension.AGENCIES),

	/** Donor: an activity that names several is in each of their groups. */
	DONOR("donor.slug", """
			left join (select ad.activity_id, o.slug from activity_donor ad
				join organisation o on o.id = ad.organisation_id) donor on donor.activity_id = a.id"""),

	/** Site: an activity of several sites is in each of their groups. */
	SITE("place_of_work.slug", """
			left join (select s.activity_id, site.slug from activity_site s
				join site on site.id = s.site_id) place_of_work on place_of_work.activity_id = a.id"""),

	/** Benefiting country: an activity for several is in each of their groups. */
	BENEFITS("benefits.country_iso", "left join activity_country benefits on benefits.activity_id = a.id");

	private static final String AGENCIES = """
			left join (select distinct ao.activity_id, o.slug from activity_organisation ao
				join organisation o on o.id = ao.organisation_id) agency on agency.activity_id = a.id""";

	private static final String AGENCIES_OF_ONE = """
			left join lateral (select distinct o.slug from activity_organisation ao
				join organisation o on o.id = ao.organisation_id where ao.activity_id = a.id) agency on true""";

	private static final String KINDS_OF_ONE = """
			left join lateral (select distinct o.kind from activity_organisation ao
				join organisation o on o.id = ao.organisation_id where ao.activity_id = a.id) agency_kind on true""";

	private final String key;

	private final String join;

	Dimension(String key, String join) {
		this.key = key;
		this.join = join;
	}

	/**
	 * The filter that selects one group.
	 */
	public FilterName filter() {
		return FilterName.valueOf(name());
	}

	/** Whether each activity is in one group, so that the groups make the whole. */
	public boolean isSingle() {
		return switch (this) {
			case FIELD, AGENCY, AGENCY_KIND, ALONGSIDE, DONOR, SITE, BENEFITS -> false;
			default -> true;
		};
	}

	/** The code of the group of an activity {@code a}, null for not known. */
	public String key() {
		return this.key;
	}

	/** What brings one row for each group of an activity {@code a}. */
	public String join() {
		return this.join;
	}

	/** The same, as it is read sooner for few activities than for all. */
	public String joinOfFew() {
		return switch (this) {
			case AGENCY, ALONGSIDE -> AGENCIES_OF_ONE;
			case AGENCY_KIND -> KINDS_OF_ONE;
			default -> this.join;
		};
	}

}
