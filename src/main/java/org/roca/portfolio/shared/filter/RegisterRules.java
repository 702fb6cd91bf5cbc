package org.roca.portfolio.shared.filter;

import java.util.Map;

/**
 * The conditions of the registers, by criterion.
 */
final class RegisterRules {

	private static final String OF_PROJECT = """
			(fa.project_id = fp.id or exists (select from activity_project fj
				where fj.activity_id = fa.id and fj.project_id = fp.id))""";

	/** A role of row {@code r} in project {@code fp}, or an activity of it naming it. */
	private static final String TAKES_PART = """
			(exists (select from project_organisation fr
				where fr.project_id = fp.id and fr.organisation_id = r.id and fr.role <> 'donor')
			or exists (select from activity_organisation fn join activity fa on fa.id = fn.activity_id
				where fn.organisation_id = r.id and {a} and %s))""";

	private static final String OF_THEME = """
			fp.thematic_area_id in (select ft.id from thematic_area ft where ft.slug in (:f))""";

	private static final String OF_FIELD = """
			fp.id in (select ff.project_id from project_field ff where ff.field_code in (:f))""";

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
			new RegisterRule("""
					exists (select from project_coverage fc
						where fc.project_id = r.id and fc.role = 'covered' and fc.country_iso in (:f))
					or exists (select from activity fa where {a} and fa.country_iso in (:f) and %s)"""
				.formatted(OF_PROJECT.replace("fp.", "r."))),
			Criterion.AGENCY,
			new RegisterRule("""
					exists (select from project_organisation fr join organisation fo on fo.id = fr.organisation_id
						where fr.project_id = r.id and fr.role <> 'donor' and fo.slug in (:f))
					or exists (select from organisation fo join activity_organisation fn on fn.organisation_id = fo.id
						join activity fa on fa.id = fn.activity_id where fo.slug in (:f) and {a} and %s)"""
				.formatted(OF_PROJECT.replace("fp.", "r."))),
			Criterion.DONOR, new RegisterRule("r.id " + FUNDED), Criterion.Q, new RegisterRule("""
					strpos(lower(concat_ws(' ', r.code, r.slug, r.title_en, r.title_ru)), lower(:f)) > 0
					or exists (select from project_alias fl
						where fl.project_id = r.id and fl.plain = plain_code(:f))"""));

	static final Map<Criterion, RegisterRule> AGENCIES = Map.of(Criterion.COUNTRY,
			new RegisterRule("r.country_iso in (:f)", "r.country_iso is null"), Criterion.KIND,
			new RegisterRule("r.kind in (:f)"), Criterion.PROJECT, new RegisterRule(ofProjects(OF_PROJECT, CODED)),
			Criterion.THEME, new RegisterRule(ofProjects("fa.project_id = fp.id", OF_THEME)), Criterion.FIELD,
			new RegisterRule(ofProjects("fa.project_id = fp.id", OF_FIELD)), Criterion.DONOR, new RegisterRule("""
					exists (select from organisation fo join activity_donor fd on fd.organisation_id = fo.id
						join activity fa on fa.id = fd.activity_id
						join activity_organisation fn on fn.activity_id = fa.id
						where fo.slug in (:f) and fn.organisation_id = r.id and {a})"""), Criterion.NAMED,
			new RegisterRule("""
					exists (select from activity_organisation fn join activity fa on fa.id = fn.activity_id
						where fn.organisation_id = r.id and {a})"""), Criterion.Q, ORGANISATION_WORDS);

	static final Map<Criterion, RegisterRule> SITES = Map.of(Criterion.PROJECT,
			new RegisterRule(ITS_PROJECT.formatted(CODED)), Criterion.THEME,
			new RegisterRule(ITS_PROJECT.formatted(OF_THEME)), Criterion.FIELD,
			new RegisterRule(ITS_PROJECT.formatted(OF_FIELD)), Criterion.COUNTRY,
			new RegisterRule("r.country_iso in (:f)"), Criterion.NEIGHBOUR,
			new RegisterRule("r.neighbour_iso in (:f)", "r.neighbour_iso is null"), Criterion.KIND,
			new RegisterRule("r.kind in (:f)"), Criterion.DONOR, new RegisterRule("r.project_id " + FUNDED),
			Criterion.OPENED, new RegisterRule("r.opened is not null", "r.opened is null"), Criterion.Q,
			new RegisterRule("""
					strpos(lower(concat_ws(' ', r.name_en, r.name_ru)), lower(:f)) > 0
					or exists (select from site_name fn
						where fn.site_id = r.id and strpos(lower(fn.name), lower(:f)) > 0)"""));

	static final Map<Criterion, RegisterRule> DONORS = Map.of(Criterion.PROJECT,
			new RegisterRule(FUNDS.formatted(CODED)), Criterion.THEME, new RegisterRule(FUNDS.formatted(OF_THEME)),
			Criterion.FIELD, new RegisterRule(FUNDS.formatted(OF_FIELD)), Criterion.FUNDS,
			new RegisterRule(FUNDS.formatted("true")), Criterion.KIND, new RegisterRule("r.kind in (:f)"),
			Criterion.COUNTRY, new RegisterRule("""
					exists (select from activity_donor fd join activity fa on fa.id = fd.activity_id
						where fd.organisation_id = r.id and {a} and fa.country_iso in (:f))"""), Criterion.NAMED,
			new RegisterRule("""
					exists (select from activity_donor fd join activity fa on fa.id = fd.activity_id
						where fd.organisation_id = r.id and {a})"""), Criterion.Q, ORGANISATION_WORDS);

	static final Map<Criterion, RegisterRule> CONTRIBUTIONS = Map.of(Criterion.DONOR,
			new RegisterRule("r.donor_id in (select fo.id from organisation fo where fo.slug in (:f))"),
			Criterion.PROJECT, new RegisterRule(ITS_PROJECT.formatted(CODED)), Criterion.THEME,
			new RegisterRule(ITS_PROJECT.formatted(OF_THEME)), Criterion.FIELD,
			new RegisterRule(ITS_PROJECT.formatted(OF_FIELD)), Criterion.CURRENCY,
			new RegisterRule("r.currency in (:f)"));

	private RegisterRules() {
	}

	private static String ofProjects(String activityOfProject, String project) {
		return "exists (select from project fp where {p} and " + project + " and "
				+ TAKES_PART.formatted(activityOfProject) + ")";
	}

}
