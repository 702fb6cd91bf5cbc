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
 * The roles of organisations in projects, where both are in view.
 */
@Repository
@Transactional(readOnly = true)
class RoleQueries {

	private final JdbcClient jdbc;

	RoleQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Who is what in one project. */
	List<ProjectRole> ofProject(Scope scope, long project) {
		return roles(scope, Condition.of("x.project_id = :project", "project", project));
	}

	/** What one organisation is in which projects. */
	List<ProjectRole> ofOrganisation(Scope scope, long organisation) {
		return roles(scope, Condition.of("x.organisation_id = :organisation", "organisation", organisation));
	}

	private List<ProjectRole> roles(Scope scope, Condition which) {
		Condition all = which.and(scope.projects("p")).and(scope.organisations("o"));
		return this.jdbc
			.sql("""
					select x.role, %s, %s, %s, %s, %s
					from project_organisation x join project p on p.id = x.project_id
						join thematic_area t on t.id = p.thematic_area_id join organisation o on o.id = x.organisation_id %s
					where %s order by t.number, p.id, x.role, o.name_en, o.slug"""
				.formatted(Party.COLUMNS, ProjectRecordQueries.KEY, Columns.text("p.title"), Columns.text("x.note"),
						Origin.columns("x"), Origin.join("x"), all.sql()))
			.params(all.params())
			.query((row, number) -> new ProjectRole(row.getString("role"), Party.of(row), ProjectKey.of(row),
					text(row, "title"), Columns.text(row, "note"), Origin.of(row)))
			.list();
	}

}
