package org.roca.portfolio.organisation;

import org.roca.portfolio.shared.Columns;

/** How organisations are read to be looked up by name. */
final class OrganisationRecords {

	/** {@code %s}: how an activity {@code a} names organisation {@code r}. */
	private static final String SQL = """
			select r.id, r.slug, %1$s, r.acronym_en, r.acronym_ru, k.name_en kind_en, k.name_ru kind_ru,
				r.country_iso iso, c.name_en country_en, c.name_ru country_ru, r.search,
				concat_ws(' ', array_to_string(r.folded, ' '), (select string_agg(n.folded, ' ')
					from organisation_name n where n.organisation_id = r.id), k.folded,
					array_to_string(c.folded, ' ')) words,
				exists (select from %2$s x join activity a on a.id = x.activity_id join project p on p.id = a.project_id
					where x.organisation_id = r.id and p.slug = :project) used
			from organisation r join (select *, folded(name_en) || ' ' || folded(name_ru) folded
				from organisation_kind offset 0) k on k.code = r.kind left join country c on c.iso = r.country_iso""";

	private OrganisationRecords() {
	}

	/**
	 * The query of all organisations.
	 * @param named the table by which activities name them
	 */
	static String namedBy(String named) {
		return SQL.formatted(Columns.text("r.name"), named);
	}

}
