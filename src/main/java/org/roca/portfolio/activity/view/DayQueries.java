package org.roca.portfolio.activity.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Dated;
import org.roca.portfolio.shared.measure.KeyQueries;

/**
 * Reads which activities of a selection days are to name. Only dates that are known to
 * the day are on a day.
 */
@Repository
@Transactional(readOnly = true)
class DayQueries {

	private final JdbcClient jdbc;

	private final KeyQueries keys;

	DayQueries(JdbcClient jdbc, KeyQueries keys) {
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/** The first activities of each of these days. */
	Map<LocalDate, List<Entry>> first(Scope scope, ActivityFilter filter, Dated days, int most) {
		Condition selected = this.keys.selected(scope, filter).and(days.condition("days"));
		Map<LocalDate, List<Entry>> entries = new HashMap<>();
		this.jdbc
			.sql("""
					with one as (select d::date as day, a.id, row_number() over (partition by d order by a.begins, a.reference) place
						from activity a cross join lateral generate_series(
							greatest(a.begins, :days_first), least(a.finishes, :days_last), interval '1 day') d where %s)
					select one.day, a.reference, %s, t.number theme from one join activity a on a.id = one.id
						join project p on p.id = a.project_id join thematic_area t on t.id = p.thematic_area_id
					where one.place <= :most order by one.day, one.place"""
				.formatted(selected.sql(), Columns.text("a.title")))
			.params(selected.params())
			.param("most", most)
			.query((row) -> {
				entries.computeIfAbsent(row.getObject("day", LocalDate.class), (day) -> new ArrayList<>())
					.add(new Entry(row.getString("reference"), Objects.requireNonNull(Columns.text(row, "title")),
							row.getInt("theme")));
			});
		return entries;
	}

	/**
	 * An activity on a day.
	 *
	 * @param theme the number of the thematic area of its lead project
	 */
	record Entry(String reference, Text title, int theme) {
	}

}
