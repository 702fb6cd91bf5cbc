package org.roca.portfolio.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * Reads the registers of agencies and of donors, by name.
 */
@Repository
@Transactional(readOnly = true)
class OrganisationRegisterQueries {

	private final JdbcClient jdbc;

	OrganisationRegisterQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The rows of one page.
	 * @param filter a selection of agencies or of donors
	 * @param language {@code en} or {@code ru}, for the order
	 * @param after the slug of the organisation before the page, null for the first page
	 * @param limit how many rows at most
	 */
	List<OrganisationEntry> page(Scope scope, RegisterFilter filter, String language, @Nullable String after,
			int limit) {
		Condition selected = filter.condition(scope);
		String name = "ru".equals(language) ? "lower(coalesce(%1$s.name_ru, %1$s.name_en))"
				: "lower(coalesce(%1$s.name_en, %1$s.name_ru))";
		return this.jdbc
			.sql("""
					select r.id, r.slug, %1$s, r.acronym_en, r.acronym_ru, r.kind, r.country_iso,
						array(select n.name from organisation_name n where n.organisation_id = r.id order by n.name) names
					from organisation r
					where %2$s and (:after::text is null
						or (%3$s, r.slug) > (select %4$s, b.slug from organisation b where b.slug = :after))
					order by %3$s, r.slug limit :limit"""
				.formatted(Columns.text("r.name"), selected.sql(), name.formatted("r"), name.formatted("b")))
			.params(selected.params())
			.param("after", after, Types.VARCHAR)
			.param("limit", limit)
			.query(OrganisationRegisterQueries::entry)
			.list();
	}

	private static OrganisationEntry entry(ResultSet row, int number) throws SQLException {
		return new OrganisationEntry(row.getLong("id"), row.getString("slug"),
				Objects.requireNonNull(Columns.text(row, "name")), row.getString("acronym_en"),
				row.getString("acronym_ru"), Arrays.asList((String[]) row.getArray("names").getArray()),
				row.getString("kind"), row.getString("country_iso"));
	}

}
