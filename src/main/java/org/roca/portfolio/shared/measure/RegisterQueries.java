package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * Counts and sums over the registers. Every number of projects, agencies, sites, donors
 * and contributions comes from here, under the same condition as the rows behind it.
 */
@Repository
@Transactional(readOnly = true)
public class RegisterQueries {

	private static final String SUMS = """
			r.currency, count(*) contributions, sum(r.amount) amount, sum(r.usd_amount) usd,
			count(r.usd_amount) usd_stated""";

	private final JdbcClient jdbc;

	private final NamingQueries named;

	private final RegisterCodeQueries codes;

	RegisterQueries(JdbcClient jdbc, NamingQueries named, RegisterCodeQueries codes) {
		this.jdbc = jdbc;
		this.named = named;
		this.codes = codes;
	}

	/**
	 * How many rows a selection has.
	 */
	public long count(Scope scope, RegisterFilter filter) {
		return counts(scope, List.of(filter)).get(filter.register());
	}

	/**
	 * How many rows a selection has, of how many in view, in one query.
	 */
	public RegisterShare share(Scope scope, RegisterFilter filter) {
		Condition selected = filter.condition(scope, this.named.names(scope));
		Condition inView = RegisterFilter.of(filter.register()).condition(scope);
		return this.jdbc.sql(
				"select (select count(*) from %1$s where %2$s) selected, (select count(*) from %1$s where %3$s) in_view"
					.formatted(filter.register().from(), selected.sql(), inView.sql()))
			.params(selected.params())
			.query((row, number) -> new RegisterShare(row.getLong("selected"), row.getLong("in_view")))
			.single();
	}

	/**
	 * Whether the person may see this record.
	 * @param slug the record, as {@link Register#token()} writes it
	 */
	public boolean has(Scope scope, Register register, String slug) {
		Condition inView = RegisterFilter.of(register).condition(scope);
		return this.jdbc
			.sql("select exists (select from %s where r.%s::text = :slug and %s)".formatted(register.from(),
					register.token(), inView.sql()))
			.params(inView.params())
			.param("slug", slug)
			.query(Boolean.class)
			.single();
	}

	/**
	 * How many rows several selections have, in one query.
	 * @param filters selections of different registers
	 */
	public Map<Register, Long> counts(Scope scope, List<RegisterFilter> filters) {
		Map<String, Object> params = new HashMap<>();
		String counts = filters.stream().map((filter) -> {
			Condition selected = filter.condition(scope, this.named.names(scope));
			params.putAll(selected.params());
			return "(select count(*) from %s where %s) as %s".formatted(filter.register().from(), selected.sql(),
					filter.register().figure());
		}).collect(Collectors.joining(", "));
		return this.jdbc.sql("select " + counts).params(params).query((row, number) -> {
			Map<Register, Long> found = new EnumMap<>(Register.class);
			for (RegisterFilter filter : filters) {
				found.put(filter.register(), row.getLong(filter.register().figure()));
			}
			return found;
		}).single();
	}

	/**
	 * How many rows a selection has for each code of a criterion; codes without rows are
	 * not there. A row that several codes select is counted for each.
	 */
	public Map<String, Long> countsBy(Scope scope, RegisterFilter filter, Criterion criterion) {
		Map<String, Long> counts = new HashMap<>();
		by(scope, filter, criterion, "count(*) rows_found").query((row) -> {
			counts.put(row.getString("key"), row.getLong("rows_found"));
		});
		return counts;
	}

	/**
	 * What a selection of sites adds up to.
	 */
	public SiteTotals sites(Scope scope, RegisterFilter filter) {
		Condition selected = filter.condition(scope, this.named.names(scope));
		return this.jdbc
			.sql("select count(*) sites, count(r.opened) opened from %s where %s".formatted(Register.SITES.from(),
					selected.sql()))
			.params(selected.params())
			.query((row, number) -> new SiteTotals(row.getLong("sites"), row.getLong("opened")))
			.single();
	}

	/**
	 * What a selection of sites adds up to for each code of a criterion.
	 */
	public Map<String, SiteTotals> sitesBy(Scope scope, RegisterFilter filter, Criterion criterion) {
		Map<String, SiteTotals> totals = new HashMap<>();
		by(scope, filter, criterion, "count(*) sites, count(r.opened) opened").query((row) -> {
			totals.put(row.getString("key"), new SiteTotals(row.getLong("sites"), row.getLong("opened")));
		});
		return totals;
	}

	/**
	 * What a selection of contributions adds up to.
	 */
	public ContributionTotals contributions(Scope scope, RegisterFilter filter) {
		Condition selected = filter.condition(scope, this.named.names(scope));
		return sums(this.jdbc
			.sql("""
					select '' as key, %s from %s where %s group by r.currency order by r.currency""".formatted(SUMS,
					Register.CONTRIBUTIONS.from(), selected.sql()))
			.params(selected.params())).getOrDefault("", ContributionTotals.NONE);
	}

	/**
	 * What a selection of contributions adds up to for each code of a criterion; codes
	 * without contributions are not there, and what states none is {@code unknown}.
	 */
	public Map<String, ContributionTotals> contributionsBy(Scope scope, RegisterFilter filter, Criterion criterion) {
		Condition selected = filter.condition(scope, this.named.names(scope));
		RegisterCodes codes = Objects
			.requireNonNull(this.codes.codes(scope, filter.register(), Map.of(criterion, selected)).get(criterion));
		RegisterCodes.Pairs pairs = codes.pairs(filter.register().canBeUnknown(criterion));
		return sums(this.jdbc
			.sql("""
					select v.key, %s from %s join unnest(cast(:rows as text[]), cast(:keys as text[])) v (id, key)
						on v.id = r.id::text group by v.key, r.currency order by v.key, r.currency""".formatted(SUMS,
					filter.register().from()))
			.param("rows", pairs.rows())
			.param("keys", pairs.codes()));
	}

	private static Map<String, ContributionTotals> sums(JdbcClient.StatementSpec statement) {
		Map<String, ContributionTotals> totals = new LinkedHashMap<>();
		statement.query((row) -> {
			String key = row.getString("key");
			CurrencySum sum = new CurrencySum(row.getString("currency"), row.getLong("contributions"),
					row.getBigDecimal("amount"));
			totals.put(key, totals.getOrDefault(key, ContributionTotals.NONE)
				.plus(sum, row.getBigDecimal("usd"), row.getLong("usd_stated")));
		});
		return totals;
	}

	private JdbcClient.StatementSpec by(Scope scope, RegisterFilter filter, Criterion criterion, String measures) {
		Condition selected = filter.conditionBy(scope, criterion, "k.key");
		return this.jdbc
			.sql("""
					select k.key, %s from (%s) k join %s on %s group by k.key order by k.key""".formatted(measures,
					CriterionKeys.of(criterion), filter.register().from(), selected.sql()))
			.params(selected.params());
	}

}
