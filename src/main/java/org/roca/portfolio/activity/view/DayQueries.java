package org.roca.portfolio.activity.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Dated;

/**
 * Reads which days the activities of a selection took or are to take. Only dates that are
 * known to the day are on a day.
 */
@Repository
@Transactional(readOnly = true)
class DayQueries {

	private final JdbcClient jdbc;

	private final Clock clock;

	DayQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * How many activities there are on each of these days; days without any are not
	 * there.
	 */
	Map<LocalDate, Long> counts(Scope scope, ActivityFilter filter, Dated days) {
		Condition selected = selected(scope, filter).and(days.condition("days"));
		Map<LocalDate, Long> counts = new HashMap<>();
		this.jdbc.sql("""
				select d::date as day, count(*) found from activity a cross join lateral generate_series(
					greatest(a.begins, :days_first), least(a.finishes, :days_last), interval '1 day') d
				where %s group by 1""".formatted(selected.sql())).params(selected.params()).query((row) -> {
			counts.put(row.getObject("day", LocalDate.class), row.getLong("found"));
		});
		return counts;
	}

	/** The first activities of each of these days. */
	Map<LocalDate, List<Entry>> first(Scope scope, ActivityFilter filter, Dated days, int most) {
		Condition selected = selected(scope, filter).and(days.condition("days"));
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

	/** How many activities are dated in each of these ways. */
	List<Long> counts(Scope scope, ActivityFilter filter, List<Dated> ways) {
		Condition selected = selected(scope, filter);
		Map<String, Object> params = new HashMap<>(selected.params());
		StringJoiner sql = new StringJoiner("\nunion all ");
		for (int i = 0; i < ways.size(); i++) {
			Condition dated = ways.get(i).condition("way_" + i);
			params.putAll(dated.params());
			sql.add("select %d way, count(*) found from activity a where %s and %s".formatted(i, selected.sql(),
					dated.sql()));
		}
		return this.jdbc.sql(sql + " order by way").params(params).query((row, number) -> row.getLong("found")).list();
	}

	/** How many activities have no date at all. */
	long undated(Scope scope, ActivityFilter filter) {
		Condition selected = selected(scope, filter);
		return this.jdbc.sql("select count(*) from activity a where a.begins is null and " + selected.sql())
			.params(selected.params())
			.query(Long.class)
			.single();
	}

	/** Where to look when there is nothing between two days. */
	Nearest nearest(Scope scope, ActivityFilter filter, LocalDate first, LocalDate last) {
		Condition selected = selected(scope, filter);
		String from = "select a.begins from activity a where %s and %s <> 'year' and a.begins".formatted(selected.sql(),
				Dated.PRECISION);
		return this.jdbc.sql(
				"select (%1$s < :first order by a.begins desc limit 1) earlier, (%1$s > :last order by a.begins limit 1) later"
					.formatted(from))
			.params(selected.params())
			.param("first", first)
			.param("last", last)
			.query((row, number) -> new Nearest(row.getObject("earlier", LocalDate.class),
					row.getObject("later", LocalDate.class)))
			.single();
	}

	private Condition selected(Scope scope, ActivityFilter filter) {
		return scope.activities("a").and(filter.condition(LocalDate.now(this.clock)));
	}

	/**
	 * The beginnings of activities that are next to a period.
	 *
	 * @param earlier the last before it, null for none
	 * @param later the first after it, null for none
	 */
	record Nearest(@Nullable LocalDate earlier, @Nullable LocalDate later) {
	}

	/**
	 * An activity on a day.
	 *
	 * @param theme the number of the thematic area of its lead project
	 */
	record Entry(String reference, Text title, int theme) {
	}

}
