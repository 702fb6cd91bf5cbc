package org.roca.portfolio.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.web.RegisterRows;

/**
 * Reads the registers of agencies and of donors, in any order.
 */
@Repository
@Transactional(readOnly = true)
class OrganisationRegisterQueries {

	private final JdbcClient jdbc;

	OrganisationRegisterQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The rows of agencies or of donors as a page reads them. */
	RegisterRows<OrganisationEntry> rows(Scope scope) {
		return new RegisterRows<>((slice) -> page(scope, slice), OrganisationEntry::slug);
	}

	private List<OrganisationEntry> page(Scope scope, RegisterSlice slice) {
		return slice.bind(this.jdbc.sql("""
				select r.id, r.slug, %s, r.acronym_en, r.acronym_ru, r.kind, r.country_iso,
					array(select n.name from organisation_name n where n.organisation_id = r.id order by n.name) names
				from organisation r %s""".formatted(Columns.text("r.name"), slice.sql(scope))), scope)
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
