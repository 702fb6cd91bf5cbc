package org.roca.portfolio.activity.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.edit.TypedDate;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.filter.Condition;

/** Reads the cells of many activities in one query. */
@Repository
@Transactional(readOnly = true)
class GridQueries {

	private static final Map<GridColumn, String> COLUMNS = new EnumMap<>(Map.of(GridColumn.STATUS, "status",
			GridColumn.PLANNED_START, "planned_start", GridColumn.PLANNED_END, "planned_end", GridColumn.ACTUAL_START,
			"actual_start", GridColumn.ACTUAL_END, "actual_end", GridColumn.WOMEN, "women", GridColumn.MEN, "men",
			GridColumn.UNKNOWN, "unknown_sex", GridColumn.PARTICIPANTS, "participants"));

	private final JdbcClient jdbc;

	GridQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The activities of these references that the person sees, in the same order. */
	List<GridRecord> records(Scope scope, List<String> references) {
		Condition inView = scope.activities("a");
		return this.jdbc
			.sql("""
					select a.reference, %s, a.project_id, p.slug, p.code, t.number theme, a.version, %s, a.status,
						a.planned_start, a.planned_start_precision, a.planned_end, a.planned_end_precision, a.actual_start,
						a.actual_start_precision, a.actual_end, a.actual_end_precision, a.participants, a.women, a.men,
						a.unknown_sex, a.attendance_summed
					from activity a join project p on p.id = a.project_id
						join thematic_area t on t.id = p.thematic_area_id
					where a.reference = any(:references) and %s
					order by array_position(:references, a.reference)"""
				.formatted(Columns.text("a.title"), Standing.columns("a"), inView.sql()))
			.params(inView.params())
			.param("references", references.toArray(String[]::new))
			.query((row, number) -> record(row))
			.list();
	}

	private static GridRecord record(ResultSet row) throws SQLException {
		boolean summed = row.getBoolean("attendance_summed");
		Map<GridColumn, String> values = new EnumMap<>(GridColumn.class);
		Map<GridColumn, Integer> sums = new EnumMap<>(GridColumn.class);
		for (Map.Entry<GridColumn, String> column : COLUMNS.entrySet()) {
			if (summed && column.getKey().kind() == GridColumn.Kind.PEOPLE) {
				Integer sum = Columns.number(row, column.getValue());
				if (sum != null) {
					sums.put(column.getKey(), sum);
				}
			}
			else {
				values.put(column.getKey(), value(row, column.getKey(), column.getValue()));
			}
		}
		return new GridRecord(row.getString("reference"), Objects.requireNonNull(Columns.text(row, "title")),
				row.getLong("project_id"), row.getString("slug"), row.getString("code"), row.getInt("theme"),
				row.getInt("version"), Standing.of(row), values, sums);
	}

	private static String value(ResultSet row, GridColumn column, String name) throws SQLException {
		return (column.kind() == GridColumn.Kind.DATE) ? TypedDate.write(Columns.date(row, name))
				: Objects.requireNonNullElse(row.getString(name), "");
	}

}
