package org.roca.portfolio.dashboard;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;

import static org.roca.portfolio.dashboard.ProjectRecordQueries.text;

/**
 * The projects that a donor funds, as far as the reader may know that it does.
 */
@Repository
@Transactional(readOnly = true)
class FundedProjectQueries {

	private final JdbcClient jdbc;

	FundedProjectQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The projects of one donor. */
	List<FundedProject> of(Scope scope, long donor) {
		Condition project = scope.projects("p");
		String sql = """
				select %s, %s, %s, %s, x.organisation_id is not null named, agreed.contributions
				from project p join thematic_area t on t.id = p.thematic_area_id
					left join project_organisation x on x.project_id = p.id and x.organisation_id = :donor
						and x.role = 'donor' %s
					cross join lateral (select count(*) contributions from contribution c
						where c.project_id = p.id and c.donor_id = :donor and (%s)) agreed
				where (%s) and (x.organisation_id is not null or agreed.contributions > 0)
				order by t.number, p.id""".formatted(ProjectRecordQueries.KEY, Columns.text("p.title"),
				Columns.text("x.note"), Origin.columns("x"), Origin.join("x"), scope.contributions("c").sql(),
				project.sql());
		return this.jdbc.sql(sql)
			.param("donor", donor)
			.params(project.params())
			.query((row, number) -> new FundedProject(ProjectKey.of(row), text(row, "title"), row.getBoolean("named"),
					Columns.text(row, "note"), row.getLong("contributions"), Origin.of(row)))
			.list();
	}

}
