package org.roca.portfolio.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Measures;

/**
 * Reads the groups of a selection of activities and what each adds up to, in two queries.
 * Where the selection itself names values of what it is grouped by, these alone are
 * groups: each group is then exactly what the link of its name opens.
 */
@Repository
@Transactional(readOnly = true)
class GroupQueries {

	private static final String CHOSEN = "group_chosen";

	private final JdbcClient jdbc;

	private final Clock clock;

	GroupQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The groups, in no order.
	 * @param whole what the selection adds up to
	 */
	Grouping groups(Scope scope, ActivityFilter filter, ListGroup by, Measures whole) {
		Condition selected = scope.activities("a").and(filter.condition(LocalDate.now(this.clock)));
		List<String> chosen = filter.chosen(by.filter());
		Map<String, Object> params = new HashMap<>(selected.params());
		params.put(CHOSEN, chosen.toArray(String[]::new));
		Map<String, List<GroupSums.Cost>> costs = costs(by.dimension(), selected.sql(), chosen, params);
		String sql = """
				select coalesce(%1$s, 'unknown') code, count(*) activities, sum(a.participants) participants,
					sum(a.women) women, sum(a.men) men, sum(a.sex_not_stated) unknown_sex
				from activity a %2$s where %3$s and %4$s group by 1""".formatted(by.dimension().key(),
				by.dimension().join(), selected.sql(), among(by.dimension(), chosen));
		List<GroupSums> groups = this.jdbc.sql(sql)
			.params(params)
			.query((row, number) -> new GroupSums(row.getString("code"), row.getLong("activities"),
					sum(row, "participants"), sum(row, "women"), sum(row, "men"), sum(row, "unknown_sex"), List.of(),
					List.of()))
			.list()
			.stream()
			.map((group) -> costing(group, costs))
			.toList();
		return new Grouping(by, groups, costing(Grouping.total(whole), costs));
	}

	private static GroupSums costing(GroupSums group, Map<String, List<GroupSums.Cost>> costs) {
		return group.costing(costs.getOrDefault(group.code() + ":planned_cost", List.of()),
				costs.getOrDefault(group.code() + ":actual_cost", List.of()));
	}

	/** By group and kind; the whole selection has no code. */
	private Map<String, List<GroupSums.Cost>> costs(Dimension by, String selected, List<String> chosen,
			Map<String, Object> params) {
		String sums = """
				m.kind, m.currency, sum(m.amount) amount, count(*) stated
				from activity a join activity_money m on m.activity_id = a.id and m.kind <> 'stated_value'""";
		String sql = """
				select coalesce(%1$s, 'unknown') code, %2$s %3$s where %4$s and %5$s group by 1, 2, 3
				union all
				select '', %2$s where %4$s group by 2, 3
				order by currency""".formatted(by.key(), sums, by.join(), selected, among(by, chosen));
		Map<String, List<GroupSums.Cost>> costs = new HashMap<>();
		this.jdbc.sql(sql).params(params).query((row) -> {
			costs.computeIfAbsent(row.getString("code") + ":" + row.getString("kind"), (key) -> new ArrayList<>())
				.add(new GroupSums.Cost(row.getString("currency"), Objects.requireNonNull(row.getBigDecimal("amount")),
						row.getLong("stated")));
		});
		return costs;
	}

	private static String among(Dimension by, List<String> chosen) {
		return chosen.isEmpty() ? "true" : "coalesce(%s, 'unknown') = any(:%s)".formatted(by.key(), CHOSEN);
	}

	private static @Nullable Long sum(ResultSet row, String name) throws SQLException {
		long sum = row.getLong(name);
		return row.wasNull() ? null : sum;
	}

}
