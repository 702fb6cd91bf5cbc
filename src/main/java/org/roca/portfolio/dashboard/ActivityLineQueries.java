package org.roca.portfolio.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.measure.KeyQueries;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.When;

/**
 * Reads short lists of activities: what is latest, coming, overdue and recently changed,
 * against today in the office's zone.
 */
@Repository
@Transactional(readOnly = true)
class ActivityLineQueries {

	private static final int MOST = 6;

	private final JdbcClient jdbc;

	private final KeyQueries keys;

	private final Clock clock;

	ActivityLineQueries(JdbcClient jdbc, KeyQueries keys, Clock clock) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.clock = clock;
	}

	Lists lists(View view) {
		ActivityFilter selection = view.selection();
		Condition begun = Condition.of("a.begins <= :begun", "begun", LocalDate.now(this.clock));
		return new Lists(
				lines(selected(view, selection).and(begun).and(Condition.of("a.status is distinct from 'cancelled'")),
						"a.begins desc, a.reference desc"),
				counted(view, When.COMING, "a.planned_start, a.reference"),
				counted(view, When.OVERDUE, "coalesce(a.planned_end, a.planned_start), a.reference"),
				lines(selected(view, selection), "a.changed_at desc, a.begins desc nulls last, a.reference desc"));
	}

	private List<ActivityLine> lines(Condition condition, String order) {
		return this.jdbc
			.sql("select %s from activity a %s where %s order by %s limit %d".formatted(ActivityLine.COLUMNS,
					ActivityLine.JOINS, condition.sql(), order, MOST))
			.params(condition.params())
			.query((row, number) -> ActivityLine.of(row))
			.list();
	}

	private Lists.Counted counted(View view, When when, String order) {
		ActivityFilter selection = view.selection().with(FilterName.WHEN, when.code());
		Condition condition = selected(view, selection);
		List<ActivityLine> lines = new ArrayList<>();
		long[] all = { 0 };
		this.jdbc
			.sql("select %s, count(*) over () all_of_them from activity a %s where %s order by %s limit %d"
				.formatted(ActivityLine.COLUMNS, ActivityLine.JOINS, condition.sql(), order, MOST))
			.params(condition.params())
			.query((row) -> {
				lines.add(ActivityLine.of(row));
				all[0] = row.getLong("all_of_them");
			});
		return new Lists.Counted(Figure.of(when.code(), all[0], selection.href(View.ACTIVITIES)), lines);
	}

	private Condition selected(View view, ActivityFilter selection) {
		return this.keys.selected(view.scope(), selection);
	}

}
