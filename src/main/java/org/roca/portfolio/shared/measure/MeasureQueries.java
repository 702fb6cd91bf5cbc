package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Split;

/**
 * Counts and sums over selections of activities. Every number that a page shows of
 * activities comes from here, under the same condition as the rows behind it.
 */
@Repository
@Transactional(readOnly = true)
public class MeasureQueries {

	private final JdbcClient jdbc;

	private final Clock clock;

	MeasureQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What a selection adds up to.
	 */
	public Totals totals(Scope scope, ActivityFilter filter) {
		Condition inView = scope.activities("a");
		Condition selected = selected(scope, filter);
		return this.jdbc.sql(TotalsSql.of(selected.sql(), inView.sql()))
			.params(selected.params())
			.query((row, number) -> new Totals(Measures.of(row), row.getLong("agencies"), row.getLong("donors"),
					row.getLong("sites"), row.getLong("in_view")))
			.single();
	}

	/**
	 * A selection broken down, in the order of the keys.
	 */
	public List<Group> by(Scope scope, ActivityFilter filter, Dimension dimension) {
		return by(scope, filter, dimension, null);
	}

	/**
	 * A selection broken down by two dimensions, in the order of the keys.
	 * @param second the second dimension, or null for one only
	 */
	public List<Group> by(Scope scope, ActivityFilter filter, Dimension first, @Nullable Dimension second) {
		Grouping grouping = new Grouping(first, second);
		return by(scope, filter, Set.of(grouping)).get(grouping);
	}

	/**
	 * A selection broken down in several ways, all from one reading of its rows; each in
	 * the order of the keys.
	 */
	public Groups by(Scope scope, ActivityFilter filter, Set<Grouping> groupings) {
		Condition selected = selected(scope, filter);
		Map<String, Grouping> named = new LinkedHashMap<>();
		groupings.forEach((grouping) -> named.put("by" + named.size(), grouping));
		Map<Grouping, List<Group>> groups = new HashMap<>();
		groupings.forEach((grouping) -> groups.put(grouping, new ArrayList<>()));
		this.jdbc.sql("with selection as materialized (select %s from activity a where %s)%n%s%norder by 1, 2, 3"
			.formatted(Dimension.COLUMNS, selected.sql(),
					named.entrySet()
						.stream()
						.map((entry) -> entry.getValue().sql(entry.getKey(), "selection"))
						.collect(Collectors.joining("\nunion all "))))
			.params(selected.params())
			.query((row) -> {
				Objects.requireNonNull(groups.get(named.get(row.getString("grouping"))))
					.add(new Group(row.getString("first_key"), row.getString("second_key"), Measures.ofGroup(row)));
			});
		return new Groups(groups);
	}

	/**
	 * The parts of a selection that belong to each benefiting country.
	 */
	public List<CountryPart> parts(Scope scope, ActivityFilter filter) {
		Condition selected = selected(scope, filter);
		String sql = """
				with benefit as (select c.country_iso, c.share, a.participants, count(*) over one countries,
						count(c.share) over one shares
					from activity a join activity_country c on c.activity_id = a.id where %s
					window one as (partition by a.id)),
				part as (select country_iso, participants, %s split,
						case when countries = 1 then 1 else share / 100 end part from benefit)
				select country_iso, coalesce(sum(part), 0) activities, sum(part * participants) participants,
					count(*) filter (where split = 'alone') alone, count(*) filter (where split = 'shared') shared,
					count(*) filter (where split = 'regional') regional
				from part group by 1 order by 1""".formatted(selected.sql(), Split.of("countries", "shares"));
		return this.jdbc.sql(sql)
			.params(selected.params())
			.query((row, number) -> new CountryPart(row.getString("country_iso"), row.getBigDecimal("activities"),
					row.getBigDecimal("participants"), row.getLong("alone"), row.getLong("shared"),
					row.getLong("regional")))
			.list();
	}

	private Condition selected(Scope scope, ActivityFilter filter) {
		return scope.activities("a").and(filter.condition(LocalDate.now(this.clock)));
	}

}
