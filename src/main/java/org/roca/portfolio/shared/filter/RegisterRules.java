package org.roca.portfolio.shared.filter;

import java.util.Map;

/**
 * The conditions of the registers, by criterion.
 */
final class RegisterRules {

	/**
	 * The projects of activities in view that meet a condition: their own, and those that
	 * joined them.
	 */
	private static final String PROJECTS_OF = """
			select fa.project_id from activity fa where {a} and %1$s
			union all select fj.project_id from activity_project fj join activity fa on fa.id = fj.activity_id
				where {a} and %1$s""";

	/** Whether an activity {@code fa} names one of the agencies. */
	private static final String NAMES_AGENCY = """
			fa.id in (select fn.activity_id from activity_organisation fn join organisation fo on fo.id = fn.organisation_id
				where fo.slug in (:f))""";

	/** Organisations that have a role in projects. */
	private static final String HAS_ROLE = """
			r.id in (select fr.organisation_id from project_organisation fr join project fp on fp.id = fr.project_id
				where fr.role <> 'donor' and {p} and %1$s)""";

	/** Organisations that activities name which projects lead. */
	private static final String NAMED_BY = """
			select fn.organisation_id from activity_organisation fn join activity fa on fa.id = fn.activity_id
				join project fp on fp.id = fa.project_id where {a} and {p} and %1$s""";

	/** Organisations that activities name which projects joined. */
	private static final String JOINS = """
			union all select fn.organisation_id from activity_organisation fn join activity fa on fa.id = fn.activity_id
				join activity_project fj on fj.activity_id = fa.id join project fp on fp.id = fj.project_id
				where {a} and {p} and %1$s""";

	private static final String OF_THEME = """
			fp.thematic_area_id in (select ft.id from thematic_area ft where ft.slug in (:f))""";

	private static final String OF_FIELD = """
			fp.id in (select ff.project_id from project_field ff where ff.field_code in (:f))""";

	private static final String COVERS = """
			fp.id in (select fc.project_id from project_coverage fc
				where fc.role = 'covered' and fc.country_iso in (:f))""";

	private static final String HELD_IN = "fa.country_iso in (:f)";

	private static final String FUNDS = """
			r.id in (select fd.donor_id from {funded} fd join project fp on fp.id = fd.project_id where {p} and %s)""";

	private static final String FUNDED = """
			in (select fd.project_id from {funded} fd join organisation fo on fo.id = fd.donor_id
				where fo.slug in (:f))""";

	private static final String ITS_PROJECT = "r.project_id in (select fp.id from project fp where {p} and %s)";

	private static final String CODED = "fp.slug in (:f)";

	private static final RegisterRule ORGANISATION_WORDS = new RegisterRule("""
			strpos(lower(concat_ws(' ', r.name_en, r.name_ru, r.acronym_en, r.acronym_ru)), lower(:f)) > 0
			or exists (select from organisation_name fn
				where fn.organisation_id = r.id and strpos(lower(fn.name), lower(:f)) > 0)""");

	static final Map<Criterion, RegisterRule> PROJECTS = Map.of(Criterion.THEME,
			new RegisterRule(OF_THEME.replace("fp.", "r.")), Criterion.FIELD,
			new RegisterRule(OF_FIELD.replace("fp.", "r.")), Criterion.COUNTRY,
			new RegisterRule(COVERS.replace("fp.", "r.")).or("r.id in (%s)"
				.formatted(PROJECTS_OF.formatted(HELD_IN)), new Named(FilterName.PROJECT, FilterName.COUNTRY)),
			Criterion.AGENCY,
			new RegisterRule(
					"""
							r.id in (select fr.project_id from project_organisation fr
								join organisation fo on fo.id = fr.organisation_id where fr.role <> 'donor' and fo.slug in (:f))""")
				.or("r.id in (%s)".formatted(PROJECTS_OF.formatted(NAMES_AGENCY)),
						new Named(FilterName.PROJECT, FilterName.AGENCY)),
			Criterion.DONOR, new RegisterRule("r.id " + FUNDED), Criterion.DATES,
			new RegisterRule("r.start_date is not null or r.end_date is not null",
					"r.start_date is null and r.end_date is null"),
			Criterion.Q, new RegisterRule("""
					strpos(lower(concat_ws(' ', r.code, r.slug, r.title_en, r.title_ru)), lower(:f)) > 0
					or exists (select from project_alias fl
						where fl.project_id = r.id and fl.plain = plain_code(:f))"""));

	static final Map<Criterion, RegisterRule> AGENCIES = Map.of(Criterion.COUNTRY,
			new RegisterRule("r.country_iso in (:f)", "r.country_iso is null"), Criterion.KIND,
			new RegisterRule("r.kind in (:f)"), Criterion.PROJECT,
			takesPart(NAMED_BY + JOINS, CODED, FilterName.PROJECT), Criterion.THEME,
			takesPart(NAMED_BY, OF_THEME, FilterName.THEME), Criterion.FIELD,
			takesPart(NAMED_BY, OF_FIELD, FilterName.FIELD), Criterion.DONOR,
			RegisterRule.of("""
					r.id in (select fn.organisation_id from organisation fo
						join activity_donor fd on fd.organisation_id = fo.id join activity fa on fa.id = fd.activity_id
						join activity_organisation fn on fn.activity_id = fa.id where fo.slug in (:f) and {a})""",
					new Named(FilterName.AGENCY, FilterName.DONOR)),
			Criterion.NAMED, RegisterRule.of("""
					exists (select from activity_organisation fn join activity fa on fa.id = fn.activity_id
						where fn.organisation_id = r.id and {a})""", new Named(FilterName.AGENCY, null)), Criterion.Q,
			ORGANISATION_WORDS);

	static final Map<Criterion, RegisterRule> SITES = Map.of(Criterion.PROJECT,
			new RegisterRule(ITS_PROJECT.formatted(CODED)), Criterion.THEME,
			new RegisterRule(ITS_PROJECT.formatted(OF_THEME)), Criterion.FIELD,
			new RegisterRule(ITS_PROJECT.formatted(OF_FIELD)), Criterion.COUNTRY,
			new RegisterRule("r.country_iso in (:f)"), Criterion.NEIGHBOUR,
			new RegisterRule("r.neighbour_iso in (:f)", "r.neighbour_iso is null"), Criterion.KIND,
			new RegisterRule("r.kind in (:f)"), Criterion.DONOR, new RegisterRule("r.project_id " + FUNDED),
			Criterion.OPENED, new RegisterRule("r.opened is not null", "r.opened is null"), Criterion.LOCATED,
			new RegisterRule("r.lat is not null", "r.lat is null"), Criterion.Q, new RegisterRule("""
					strpos(lower(concat_ws(' ', r.name_en, r.name_ru)), lower(:f)) > 0
					or exists (select from site_name fn
						where fn.site_id = r.id and strpos(lower(fn.name), lower(:f)) > 0)"""));

	static final Map<Criterion, RegisterRule> DONORS = Map.of(Criterion.PROJECT,
			new RegisterRule(FUNDS.formatted(CODED)), Criterion.THEME, new RegisterRule(FUNDS.formatted(OF_THEME)),
			Criterion.FIELD, new RegisterRule(FUNDS.formatted(OF_FIELD)), Criterion.FUNDS,
			new RegisterRule(FUNDS.formatted("true")), Criterion.KIND, new RegisterRule("r.kind in (:f)"),
			Criterion.COUNTRY, RegisterRule.of("""
					r.id in (select fd.organisation_id from activity_donor fd join activity fa on fa.id = fd.activity_id
						where {a} and fa.country_iso in (:f))""", new Named(FilterName.DONOR, FilterName.COUNTRY)),
			Criterion.NAMED, RegisterRule.of("""
					exists (select from activity_donor fd join activity fa on fa.id = fd.activity_id
						where fd.organisation_id = r.id and {a})""", new Named(FilterName.DONOR, null)), Criterion.Q,
			ORGANISATION_WORDS);

	static final Map<Criterion, RegisterRule> CONTRIBUTIONS = Map.of(Criterion.DONOR,
			new RegisterRule("r.donor_id in (select fo.id from organisation fo where fo.slug in (:f))"),
			Criterion.PROJECT, new RegisterRule(ITS_PROJECT.formatted(CODED)), Criterion.THEME,
			new RegisterRule(ITS_PROJECT.formatted(OF_THEME)), Criterion.FIELD,
			new RegisterRule(ITS_PROJECT.formatted(OF_FIELD)), Criterion.COUNTRY,
			new RegisterRule(ITS_PROJECT.formatted(COVERS)).orOfProject(
					ITS_PROJECT.formatted("fp.id in (%s)".formatted(PROJECTS_OF.formatted(HELD_IN))),
					new Named(FilterName.PROJECT, FilterName.COUNTRY)),
			Criterion.CURRENCY, new RegisterRule("r.currency in (:f)"), Criterion.AGREED,
			new RegisterRule("to_char(r.agreed, 'YYYY') in (:f)", "r.agreed is null"));

	private RegisterRules() {
	}

	private static RegisterRule takesPart(String named, String project, FilterName by) {
		return new RegisterRule(HAS_ROLE.formatted(project)).or("r.id in (" + named.formatted(project) + ")",
				new Named(FilterName.AGENCY, by));
	}

}
