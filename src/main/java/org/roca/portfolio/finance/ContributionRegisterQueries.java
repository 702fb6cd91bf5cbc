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
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.web.RegisterRows;

/**
 * Reads the register of contributions page by page.
 */
@Repository
@Transactional(readOnly = true)
class ContributionRegisterQueries {

	private final JdbcClient jdbc;

	ContributionRegisterQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The rows as a page reads them. */
	RegisterRows<ContributionRow> rows(Scope scope) {
		return new RegisterRows<>((slice) -> page(scope, slice), (row) -> Long.toString(row.id()));
	}

	/**
	 * The rows of one page.
	 */
	List<ContributionRow> page(Scope scope, RegisterSlice slice) {
		return slice
			.bind(this.jdbc
				.sql("""
						select r.id, d.slug donor_slug, %s, plate_slug, plate_code, plate_theme, r.amount, r.currency, r.usd_amount,
							r.agreed, r.agreed_precision, %s, %s
						from contribution r join organisation d on d.id = r.donor_id left join %s p on p.id = r.project_id
							left join source src on src.id = r.source_id %s"""
					.formatted(Columns.text("d.name", "donor"), Columns.text("r.purpose"), SourceNote.columns("r"),
							Plate.inView(scope), slice.sql(scope))),
					scope)
			.query(ContributionRegisterQueries::row)
			.list();
	}

	private static ContributionRow row(ResultSet row, int number) throws SQLException {
		return new ContributionRow(row.getLong("id"), row.getString("donor_slug"),
				Objects.requireNonNull(Columns.text(row, "donor")), Plate.of(row), row.getBigDecimal("amount"),
				row.getString("currency"), row.getBigDecimal("usd_amount"), Columns.date(row, "agreed"),
				Columns.text(row, "purpose"), SourceNote.of(row));
	}

}
