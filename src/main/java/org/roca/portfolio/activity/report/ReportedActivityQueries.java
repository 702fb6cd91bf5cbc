package org.roca.portfolio.activity.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.measure.KeyQueries;

/** Reads the activities of a report, the earliest first. */
@Repository
@Transactional(readOnly = true)
class ReportedActivityQueries {

	private final JdbcClient jdbc;

	private final KeyQueries keys;

	ReportedActivityQueries(JdbcClient jdbc, KeyQueries keys) {
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/** All activities of a selection. */
	List<ReportedActivity> rows(Scope scope, ActivityFilter filter) {
		Condition selected = selected(scope, filter);
		Map<String, List<Text>> agencies = agencies(selected);
		return this.jdbc
			.sql("""
					select a.reference, %s, p.code, y.name_en type_en, 'original' type_en_state, y.name_ru type_ru,
						'original' type_ru_state, a.actual_start, a.actual_start_precision, a.actual_end, a.actual_end_precision,
						a.planned_start, a.planned_start_precision, a.planned_end, a.planned_end_precision, a.status,
						a.plan_reason, a.review_state, c.name_en country_en, case when c.iso is not null then 'original' end country_en_state,
						c.name_ru country_ru, case when c.iso is not null then 'original' end country_ru_state,
						a.women, a.men, a.sex_not_stated, a.participants
					from activity a join project p on p.id = a.project_id join activity_type y on y.code = a.type
						left join country c on c.iso = a.country_iso
					where %s order by a.begins nulls last, a.reference"""
				.formatted(Columns.text("a.title"), selected.sql()))
			.params(selected.params())
			.query((row, number) -> row(row, agencies.getOrDefault(row.getString("reference"), List.of())))
			.list();
	}

	/** The condition of a selection in the view of a reader. */
	Condition selected(Scope scope, ActivityFilter filter) {
		return this.keys.selected(scope, filter);
	}

	private Map<String, List<Text>> agencies(Condition selected) {
		Map<String, List<Text>> agencies = new HashMap<>();
		this.jdbc
			.sql("""
					select n.reference, %s from (select distinct a.reference, ao.organisation_id from activity a
						join activity_organisation ao on ao.activity_id = a.id where %s) n
					join organisation o on o.id = n.organisation_id order by n.reference, o.slug"""
				.formatted(Columns.text("o.name"), selected.sql()))
			.params(selected.params())
			.query((row) -> {
				agencies.computeIfAbsent(row.getString("reference"), (reference) -> new ArrayList<>())
					.add(Objects.requireNonNull(Columns.text(row, "name")));
			});
		return agencies;
	}

	private static ReportedActivity row(ResultSet row, List<Text> agencies) throws SQLException {
		PartialDate actual = Columns.date(row, "actual_start");
		boolean planned = actual == null;
		return new ReportedActivity(row.getString("reference"), Objects.requireNonNull(Columns.text(row, "title")),
				row.getString("code"), Objects.requireNonNull(Columns.text(row, "type")),
				planned ? Columns.date(row, "planned_start") : actual,
				Columns.date(row, planned ? "planned_end" : "actual_end"), row.getString("status"),
				row.getString("plan_reason"), "approved".equals(row.getString("review_state")),
				Columns.text(row, "country"), agencies, Columns.number(row, "women"), Columns.number(row, "men"),
				Columns.number(row, "sex_not_stated"), Columns.number(row, "participants"));
	}

}
