package org.roca.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Fact;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Split;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.measure.Totals;

/**
 * Counts activities as anybody would who has nothing but their rows and the conditions of
 * the filters.
 *
 * @param jdbc reads the rows
 * @param scope what is in view
 * @param today today in the office's zone
 */
public record NaiveCounts(JdbcClient jdbc, Scope scope, LocalDate today) {

	private static final String SUMS = """
			count(*) activities, sum(a.participants) participants, count(a.participants) participants_stated,
			sum(a.women) women, count(a.women) women_stated, sum(a.men) men, count(a.men) men_stated,
			sum(a.sex_not_stated) unknown_sex""";

	private static final String KNOWN = Stream.of(Fact.values())
		.map((fact) -> ", count(*) filter (where " + fact.sql() + ") known_" + fact.code())
		.collect(Collectors.joining());

	Totals totals(ActivityFilter filter) {
		Condition selected = selected(filter);
		return this.jdbc
			.sql("""
					select %1$s%2$s, count(distinct a.project_id) projects, (select count(*) from activity a where %4$s) in_view,
						(select count(distinct n.organisation_id) from activity a join activity_organisation n on n.activity_id = a.id where %3$s) agencies,
						(select count(distinct n.organisation_id) from activity a join activity_donor n on n.activity_id = a.id where %3$s) donors,
						(select count(distinct n.site_id) from activity a join activity_site n on n.activity_id = a.id where %3$s) sites
					from activity a where %3$s"""
				.formatted(SUMS, KNOWN, selected.sql(), this.scope.activities("a").sql()))
			.params(selected.params())
			.query((row, number) -> {
				Map<Fact, Long> known = new EnumMap<>(Fact.class);
				for (Fact fact : Fact.values()) {
					known.put(fact, row.getLong("known_" + fact.code()));
				}
				return new Totals(measures(row, row.getLong("projects"), known), row.getLong("agencies"),
						row.getLong("donors"), row.getLong("sites"), row.getLong("in_view"));
			})
			.single();
	}

	List<Group> by(ActivityFilter filter, Dimension first, @Nullable Dimension second) {
		Condition selected = selected(filter);
		String further = (second != null && !second.join().equals(first.join())) ? second.join() : "";
		return this.jdbc
			.sql("""
					select coalesce(%s, 'unknown') first_key, %s second_key, %s from activity a %s %s where %s
					group by 1, 2 order by 1, 2""".formatted(first.key(),
					(second != null) ? "coalesce(" + second.key() + ", 'unknown')" : "null::text", SUMS, first.join(),
					further, selected.sql()))
			.params(selected.params())
			.query((row, number) -> new Group(row.getString(1), row.getString(2), measures(row, null, Map.of())))
			.list();
	}

	/** Country, activities and participants in parts, and how many of each kind. */
	List<List<Object>> parts(ActivityFilter filter) {
		Condition selected = selected(filter);
		return this.jdbc.sql("""
				with benefit as (select c.country_iso, c.share, a.participants, count(*) over one countries,
						count(c.share) over one shares
					from activity a join activity_country c on c.activity_id = a.id where %s
					window one as (partition by a.id)),
				part as (select country_iso, participants, %s split,
						case when countries = 1 then 1 else share / 100 end part from benefit)
				select country_iso, coalesce(sum(part), 0), sum(part * participants),
					count(*) filter (where split = 'alone'), count(*) filter (where split = 'shared'),
					count(*) filter (where split = 'regional')
				from part group by 1 order by 1""".formatted(selected.sql(), Split.of("countries", "shares")))
			.params(selected.params())
			.query((row, number) -> part(row.getString(1), row.getBigDecimal(2), row.getBigDecimal(3), row.getLong(4),
					row.getLong(5), row.getLong(6)))
			.list();
	}

	static List<Object> part(String country, BigDecimal activities, @Nullable BigDecimal participants, long alone,
			long shared, long regional) {
		return List.of(country, decimals(activities), (participants != null) ? decimals(participants) : "not known",
				alone, shared, regional);
	}

	private static String decimals(BigDecimal number) {
		return number.setScale(4, RoundingMode.HALF_UP).toPlainString();
	}

	/** Kind, currency, sum and number of the costs of a group. */
	List<List<Object>> costs(ActivityFilter filter, Dimension dimension, String code) {
		Condition selected = selected(filter);
		return this.jdbc
			.sql("""
					select m.kind, m.currency, sum(m.amount), count(*)
					from activity a join activity_money m on m.activity_id = a.id and m.kind <> 'stated_value' %s
					where %s and (:code = '' or coalesce(%s, 'unknown') = :code) group by 1, 2"""
				.formatted(dimension.join(), selected.sql(), dimension.key()))
			.params(selected.params())
			.param("code", code)
			.query((row, number) -> {
				List<Object> cost = new ArrayList<>(List.of(row.getString(1), row.getString(2)));
				cost.add(row.getBigDecimal(3));
				cost.add(row.getLong(4));
				return cost;
			})
			.list();
	}

	/** How many activities a choice would leave. */
	public long leaving(ActivityFilter filter, FilterName name, String choice) {
		return totals(filter.with(name, choice)).measures().activities();
	}

	private Condition selected(ActivityFilter filter) {
		return this.scope.activities("a").and(filter.condition(this.today));
	}

	private static Measures measures(ResultSet row, @Nullable Long projects, Map<Fact, Long> known)
			throws SQLException {
		return new Measures(row.getLong("activities"), projects, sum(row, "participants"),
				row.getLong("participants_stated"), sum(row, "women"), row.getLong("women_stated"), sum(row, "men"),
				row.getLong("men_stated"), sum(row, "unknown_sex"), known);
	}

	private static @Nullable Long sum(ResultSet row, String name) throws SQLException {
		long sum = row.getLong(name);
		return row.wasNull() ? null : sum;
	}

}
