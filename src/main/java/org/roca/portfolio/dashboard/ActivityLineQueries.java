package org.roca.portfolio.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.measure.KeyQueries;
import org.roca.portfolio.shared.measure.MeasureQueries;
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

	/** How many of all are looked through for them. */
	private static final int NEAR = 2000;

	private final JdbcClient jdbc;

	private final KeyQueries keys;

	private final MeasureQueries measures;

	private final Clock clock;

	ActivityLineQueries(JdbcClient jdbc, KeyQueries keys, MeasureQueries measures, Clock clock) {
		this.jdbc = jdbc;
		this.measures = measures;
		this.keys = keys;
		this.clock = clock;
	}

	Lists lists(View view) {
		ActivityFilter selection = view.selection();
		LocalDate today = LocalDate.now(this.clock);
		Condition begun = Condition.of("a.begins <= :begun", "begun", today);
		return new Lists(
				lines(view, selection, begun, Condition.of("a.status is distinct from 'cancelled'"),
						"a.begins desc, a.reference desc"),
				counted(view, When.COMING,
						Condition.of("a.status in ('planned', 'postponed') and a.planned_start > :past", "past",
								today.minusYears(1)),
						"a.planned_start, a.reference"),
				counted(view, When.OVERDUE, Condition.of("a.status in ('planned', 'ongoing', 'postponed')"),
						"coalesce(a.planned_end, a.planned_start), a.reference"),
				lines(view, selection, Condition.ALL, Condition.ALL,
						"a.changed_at desc, a.begins desc nulls last, a.reference desc"));
	}

	/**
	 * The first of a selection in an order that an index has. They are mostly among the
	 * first of all, which are looked through before the whole selection is sorted.
	 * @param walked what the rows of the index meet
	 * @param besides what else the lines meet
	 */
	private List<ActivityLine> lines(View view, ActivityFilter selection, Condition walked, Condition besides,
			String order) {
		Condition inView = view.scope().activities("a").and(walked);
		Condition selected = this.keys.selected(view.scope(), selection).and(besides);
		return this.jdbc
			.sql("""
					with near as materialized (
						select a.id from (select a.* from activity a where %1$s order by %3$s limit %6$d) a
						where %2$s order by %3$s limit %7$d),
					page as materialized (
						select id from near where (select count(*) from near) = %7$d
						union all (select a.id from activity a where (select count(*) from near) < %7$d and (%1$s) and (%2$s)
							order by %3$s limit %7$d))
					select %4$s from page join activity a on a.id = page.id %5$s order by %3$s"""
				.formatted(inView.sql(), selected.sql(), order, ActivityLine.COLUMNS, ActivityLine.JOINS, NEAR, MOST))
			.params(inView.params())
			.params(selected.params())
			.query((row, number) -> ActivityLine.of(row))
			.list();
	}

	private Lists.Counted counted(View view, When when, Condition walked, String order) {
		ActivityFilter selection = view.selection().with(FilterName.WHEN, when.code());
		long count = this.measures.totals(view.scope(), selection).measures().activities();
		return new Lists.Counted(Figure.of(when.code(), count, selection.href(View.ACTIVITIES)),
				lines(view, selection, walked, Condition.ALL, order));
	}

}
