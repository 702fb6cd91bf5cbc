package org.roca.portfolio.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.SourceNote;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * Reads the register of contributions, the latest first and undated ones last.
 */
@Repository
@Transactional(readOnly = true)
class ContributionRegisterQueries {

	private final JdbcClient jdbc;

	ContributionRegisterQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All rows of a selection: an office agrees on some dozens a year.
	 */
	List<ContributionRow> rows(Scope scope, RegisterFilter filter) {
		Condition selected = filter.condition(scope);
		return this.jdbc.sql("""
				select d.slug donor_slug, %s, plate_slug, plate_code, plate_theme, r.amount, r.currency, r.usd_amount,
					r.agreed, r.agreed_precision, %s, %s
				from contribution r join organisation d on d.id = r.donor_id left join %s p on p.id = r.project_id
					left join source src on src.id = r.source_id
				where %s order by r.agreed desc nulls last, r.id""".formatted(Columns.text("d.name", "donor"),
				Columns.text("r.purpose"), SourceNote.columns("r"), Plate.inView(scope), selected.sql()))
			.params(selected.params())
			.query(ContributionRegisterQueries::row)
			.list();
	}

	private static ContributionRow row(ResultSet row, int number) throws SQLException {
		return new ContributionRow(row.getString("donor_slug"), Objects.requireNonNull(Columns.text(row, "donor")),
				Plate.of(row), row.getBigDecimal("amount"), row.getString("currency"), row.getBigDecimal("usd_amount"),
				Columns.date(row, "agreed"), Columns.text(row, "purpose"), SourceNote.of(row));
	}

}
