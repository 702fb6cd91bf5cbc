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
 * What is known of one project. Each list is one query, and empty for a project out of
 * scope.
 */
@Repository
@Transactional(readOnly = true)
class ProjectDetailQueries {

	private static final String PROJECT = "project";

	private final JdbcClient jdbc;

	ProjectDetailQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What its document says, in the document's order. */
	List<Statement> statements(Scope scope, long project) {
		return spec(scope, project,
				"""
						select x.kind, %s, %s from statement x join project p on p.id = x.project_id %s
						where x.project_id = :project and (%s) order by x.position, x.id""".formatted(
						Columns.text("x.text"), Origin.columns("x"), Origin.join("x"), scope.projects("p").sql()))
			.query((row, number) -> new Statement(row.getString("kind"), text(row, "text"), Origin.of(row)))
			.list();
	}

	/** What other pages say, in the order of the record. */
	List<ReportedFact> facts(Scope scope, long project) {
		return spec(scope, project, """
				select x.field, %s, %s, x.as_of, x.as_of_precision, c.name_en country_en, 'original' country_en_state,
					c.name_ru country_ru, 'original' country_ru_state, y.name_en type_en, 'original' type_en_state,
					y.name_ru type_ru, 'original' type_ru_state, %s
				from project_fact x join project p on p.id = x.project_id left join country c on c.iso = x.country_iso
					left join activity_type y on y.code = x.activity_type %s
				where x.project_id = :project and (%s) order by x.position""".formatted(Columns.text("x.value"),
				Columns.text("x.note"), Origin.columns("x"), Origin.join("x"), scope.projects("p").sql()))
			.query((row, number) -> new ReportedFact(row.getString("field"), text(row, "value"),
					Columns.text(row, "note"), Columns.date(row, "as_of"), Columns.text(row, "country"),
					Columns.text(row, "type"), Origin.of(row)))
			.list();
	}

	/** The countries and regions where it works. */
	List<Coverage> coverage(Scope scope, long project) {
		return spec(scope, project, """
				select x.country_iso, x.role, %s, %s, %s
				from project_coverage x join project p on p.id = x.project_id %s
				where x.project_id = :project and (%s) order by x.role, x.position""".formatted(Columns.text("x.label"),
				Columns.text("x.basis_note"), Origin.columns("x"), Origin.join("x"), scope.projects("p").sql()))
			.query((row, number) -> new Coverage(row.getString("country_iso"), text(row, "label"),
					row.getString("role"), Columns.text(row, "basis_note"), Origin.of(row)))
			.list();
	}

	/** Its fields of work. */
	List<FieldOfWork> fields(Scope scope, long project) {
		return spec(scope, project,
				"""
						select f.code, %s, %s from project_field x join field_of_work f on f.code = x.field_code
							join project p on p.id = x.project_id %s
						where x.project_id = :project and (%s) order by f.position""".formatted(Columns.text("f.name"),
						Origin.columns("x"), Origin.join("x"), scope.projects("p").sql()))
			.query((row, number) -> new FieldOfWork(row.getString("code"), text(row, "name"), Origin.of(row)))
			.list();
	}

	/** Its pillars, by number. */
	List<Pillar> pillars(Scope scope, long project) {
		return spec(scope, project,
				"""
						select x.number, x.code, %s, %s from pillar x join project p on p.id = x.project_id %s
						where x.project_id = :project and (%s) order by x.number""".formatted(Columns.text("x.name"),
						Origin.columns("x"), Origin.join("x"), scope.projects("p").sql()))
			.query((row, number) -> new Pillar(row.getInt("number"), row.getString("code"), text(row, "name"),
					Origin.of(row)))
			.list();
	}

	private JdbcClient.StatementSpec spec(Scope scope, long project, String sql) {
		Condition inView = scope.projects("p");
		return this.jdbc.sql(sql).param(PROJECT, project).params(inView.params());
	}

}
