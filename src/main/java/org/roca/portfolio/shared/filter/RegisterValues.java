package org.roca.portfolio.shared.filter;

import java.util.Map;
import java.util.Optional;

import org.roca.portfolio.shared.Scope;

/**
 * Which values the rows of the registers hold, criterion by criterion: pairs of a row's
 * key and a code, null where the row states nothing. They say in one pass for all codes
 * what {@link RegisterRules} say of the rows of one, apart from what activities bring.
 */
final class RegisterValues {

	private static final String THEME = "join thematic_area ft on ft.id = fp.thematic_area_id";

	private static final String FIELD = "join project_field ff on ff.project_id = fp.id";

	private static final String COVERED = "join project_coverage fc on fc.project_id = fp.id and fc.role = 'covered' and fc.country_iso is not null";

	private static final String SLUG = "fp.slug";

	private static final String OF_PROJECT = "select r.id, %s from %s r join project fp on fp.id = r.project_id %s where {p}";

	private static final String FUNDED = "select fd.donor_id, %s from {funded} fd join project fp on fp.id = fd.project_id %s where {p}";

	private static final String FUNDER = "select %s, fo.slug from {funded} fd join organisation fo on fo.id = fd.donor_id %s";

	private static final String PARTS = """
			select fr.organisation_id, %1$s from project_organisation fr join project fp on fp.id = fr.project_id %2$s
				where fr.role <> 'donor' and {p}""";

	private static final Map<Criterion, String> PROJECTS = Map.of(Criterion.THEME,
			"select fp.id, ft.slug from project fp " + THEME, Criterion.FIELD,
			"select project_id, field_code from project_field", Criterion.COUNTRY,
			"select project_id, country_iso from project_coverage where role = 'covered' and country_iso is not null",
			Criterion.AGENCY,
			"""
					select fr.project_id, fo.slug from project_organisation fr join organisation fo on fo.id = fr.organisation_id
						where fr.role <> 'donor'""",
			Criterion.DONOR, FUNDER.formatted("fd.project_id", ""), Criterion.DATES,
			"select id, case when start_date is not null or end_date is not null then 'known' end from project");

	private static final Map<Criterion, String> AGENCIES = Map.of(Criterion.COUNTRY,
			"select id, country_iso from organisation", Criterion.KIND, "select id, kind from organisation",
			Criterion.PROJECT, PARTS.formatted(SLUG, ""), Criterion.THEME, PARTS.formatted("ft.slug", THEME),
			Criterion.FIELD, PARTS.formatted("ff.field_code", FIELD));

	private static final Map<Criterion, String> SITES = Map.of(Criterion.PROJECT,
			OF_PROJECT.formatted(SLUG, "site", ""), Criterion.THEME, OF_PROJECT.formatted("ft.slug", "site", THEME),
			Criterion.FIELD, OF_PROJECT.formatted("ff.field_code", "site", FIELD), Criterion.COUNTRY,
			"select id, country_iso from site", Criterion.NEIGHBOUR, "select id, neighbour_iso from site",
			Criterion.KIND, "select id, kind from site", Criterion.DONOR,
			FUNDER.formatted("r.id", "join site r on r.project_id = fd.project_id"), Criterion.OPENED,
			"select id, case when opened is not null then 'known' end from site", Criterion.LOCATED,
			"select id, case when lat is not null then 'known' end from site");

	private static final Map<Criterion, String> DONORS = Map.of(Criterion.PROJECT, FUNDED.formatted(SLUG, ""),
			Criterion.THEME, FUNDED.formatted("ft.slug", THEME), Criterion.FIELD,
			FUNDED.formatted("ff.field_code", FIELD), Criterion.FUNDS, FUNDED.formatted("'yes'", ""), Criterion.KIND,
			"select id, kind from organisation");

	private static final Map<Criterion, String> CONTRIBUTIONS = Map.of(Criterion.DONOR,
			"select r.id, fo.slug from contribution r join organisation fo on fo.id = r.donor_id", Criterion.PROJECT,
			OF_PROJECT.formatted(SLUG, "contribution", ""), Criterion.THEME,
			OF_PROJECT.formatted("ft.slug", "contribution", THEME), Criterion.FIELD,
			OF_PROJECT.formatted("ff.field_code", "contribution", FIELD), Criterion.COUNTRY,
			OF_PROJECT.formatted("fc.country_iso", "contribution", COVERED), Criterion.CURRENCY,
			"select id, currency from contribution", Criterion.AGREED,
			"select id, to_char(agreed, 'YYYY') from contribution");

	private RegisterValues() {
	}

	/**
	 * The pairs {@code (id, code)}, each once; nothing where activities alone bring any.
	 */
	static Optional<String> pairs(Register register, Criterion criterion, Scope scope) {
		Map<Criterion, String> values = switch (register) {
			case PROJECTS -> PROJECTS;
			case AGENCIES -> AGENCIES;
			case SITES -> SITES;
			case DONORS -> DONORS;
			case CONTRIBUTIONS -> CONTRIBUTIONS;
		};
		String sql = values.get(criterion);
		if (sql == null && register.named(criterion) == null) {
			throw new IllegalArgumentException("Nothing is counted by " + criterion.param());
		}
		return Optional.ofNullable(sql)
			.map((pairs) -> "select distinct id, code::text from (" + RegisterRule.inView(pairs, scope)
					+ ") pair (id, code)");
	}

}
