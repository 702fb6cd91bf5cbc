package org.roca.portfolio.dashboard;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * The contributions of a selection, in the order they were agreed.
 */
@Repository
@Transactional(readOnly = true)
class ContributionRowQueries {

	private final JdbcClient jdbc;

	ContributionRowQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The rows of a selection. A project out of view is not named.
	 */
	List<ContributionRow> rows(Scope scope, RegisterFilter filter) {
		Condition project = scope.projects("p");
		Condition selected = filter.condition(scope);
		return this.jdbc
			.sql("""
					select r.amount, r.currency, r.usd_amount, r.agreed, r.agreed_precision, %s, %s, %s, %s
					from %s join organisation o on o.id = r.donor_id
						left join project p on p.id = r.project_id and (%s)
						left join thematic_area t on t.id = p.thematic_area_id %s
					where %s order by r.agreed nulls last, r.id""".formatted(Party.COLUMNS, ProjectRecordQueries.KEY,
					Columns.text("r.purpose"), Origin.columns("r"), filter.register().from(), project.sql(),
					Origin.join("r"), selected.sql()))
			.params(project.params())
			.params(selected.params())
			.query((row, number) -> new ContributionRow(Party.of(row), ProjectRecordQueries.inView(row),
					row.getBigDecimal("amount"), row.getString("currency"), row.getBigDecimal("usd_amount"),
					Columns.date(row, "agreed"), Columns.text(row, "purpose"), Origin.of(row)))
			.list();
	}

}
