package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.measure.YearCounts.Count;
import org.roca.portfolio.shared.measure.YearCounts.Key;

/**
 * Counts selections by year and by one dimension, with a bounded answer however many
 * values the dimension has.
 */
@Repository
@Transactional(readOnly = true)
public class YearCountQueries {

	/** Values that are named at most. */
	public static final int KEYS = 90;

	private final JdbcClient jdbc;

	private final Clock clock;

	YearCountQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A selection by year and by a dimension. What has a type of no name of its own is
	 * never among the largest.
	 * @param most how many values are counted one by one
	 */
	public YearCounts counts(Scope scope, ActivityFilter filter, Dimension dimension, int most) {
		Condition selected = scope.activities("a")
			.and(filter.condition(LocalDate.now(this.clock)))
			.and(among(filter, dimension));
		List<Key> keys = this.jdbc
			.sql("""
					select %1$s as key, count(*) found from activity a %2$s where %3$s and %1$s is not null
					group by 1 order by %1$s = 'other', found desc, 1 limit :keys""".formatted(dimension.key(),
					dimension.join(), selected.sql()))
			.params(selected.params())
			.param("keys", KEYS + 1)
			.query((row, number) -> new Key(row.getString("key"), row.getLong("found")))
			.list();
		String[] largest = keys.stream().limit(most).map(Key::code).toArray(String[]::new);
		List<Count> counts = this.jdbc.sql("""
				select coalesce(a.year::text, 'unknown') as year, coalesce(%1$s, 'unknown') as key, count(*) found
				from activity a %2$s where %3$s and (%1$s is null or %1$s = any(:largest))
				group by 1, 2 order by 1, 2""".formatted(dimension.key(), dimension.join(), selected.sql()))
			.params(selected.params())
			.param("largest", largest)
			.query((row, number) -> new Count(row.getString("year"), row.getString("key"), row.getLong("found")))
			.list();
		return new YearCounts(keys, counts, years(scope, filter));
	}

	private List<Count> years(Scope scope, ActivityFilter filter) {
		Condition selected = scope.activities("a").and(filter.condition(LocalDate.now(this.clock)));
		return this.jdbc.sql("""
				select coalesce(a.year::text, 'unknown') as year, count(*) found from activity a where %s
				group by 1 order by 1""".formatted(selected.sql()))
			.params(selected.params())
			.query((row, number) -> new Count(row.getString("year"), "", row.getLong("found")))
			.list();
	}

	/**
	 * Where values are chosen, others of the same activities are not counted: the rows of
	 * one chosen value are then those that the list has for it.
	 */
	private static Condition among(ActivityFilter filter, Dimension dimension) {
		List<String> chosen = filter.chosen(dimension.filter());
		return (dimension.isSingle() || chosen.isEmpty()) ? Condition.ALL
				: Condition.of("%1$s is null or %1$s in (:among)".formatted(dimension.key()), "among", chosen);
	}

}
