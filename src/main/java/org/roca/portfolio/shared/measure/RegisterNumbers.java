package org.roca.portfolio.shared.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterColumn;
import org.roca.portfolio.shared.filter.RegisterColumn.Kind;
import org.roca.portfolio.shared.filter.RegisterFilter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the numbers of the rows of the registers, column by column, each in one query or
 * in memory, however many rows there are.
 */
@Repository
@Transactional(readOnly = true)
public class RegisterNumbers {

	private static final String USD = "USD";

	private final JdbcClient jdbc;

	private final MeasureQueries measures;

	private final RegisterLinkQueries links;

	private final RegisterQueries registers;

	RegisterNumbers(JdbcClient jdbc, MeasureQueries measures, RegisterLinkQueries links, RegisterQueries registers) {
		this.jdbc = jdbc;
		this.measures = measures;
		this.links = links;
		this.registers = registers;
	}

	/** The numbers of all rows in view. */
	public RegisterFigures figures(Scope scope, Register register, Collection<RegisterColumn> columns) {
		Map<String, Map<String, Set<String>>> related = new HashMap<>();
		Map<String, Map<String, RegisterSum>> money = new HashMap<>();
		for (RegisterColumn column : columns) {
			switch (column.kind()) {
				case RELATED ->
					related.put(column.code(), this.links.links(scope, column.counted(), register.criterion()));
				case MONEY -> money.put(column.code(), usd(scope));
				case AMOUNT -> money.put(column.code(), amounts(scope, "r.currency", "r.amount"));
				case DOLLARS -> money.put(column.code(), amounts(scope, "'" + USD + "'", "r.usd_amount"));
				case MEASURE, NAME, FACT -> {
				}
			}
		}
		return new RegisterFigures(register, isMeasured(columns) ? measures(scope, register) : Map.of(), related, money,
				own(scope));
	}

	/**
	 * What the columns of a register add up to for each group of its rows, by group and
	 * column.
	 * @param figures the numbers of its rows
	 * @param groups the rows of each group
	 */
	public Map<String, Map<String, List<RegisterSum>>> sums(Scope scope, RegisterFigures figures,
			Collection<RegisterColumn> columns, Map<String, List<String>> groups) {
		Map<String, Measures> measures = isMeasured(columns)
				? this.measures.unions(scope, RegisterFigures.dimension(figures.register()), groups) : Map.of();
		Map<String, Map<String, List<RegisterSum>>> sums = new HashMap<>();
		groups.forEach((group, rows) -> sums.put(group,
				columns.stream()
					.filter(RegisterColumn::isNumeric)
					.collect(Collectors.toMap(RegisterColumn::code,
							(column) -> figures.sums(column, rows, measures.getOrDefault(group, Measures.NONE))))));
		return sums;
	}

	private static boolean isMeasured(Collection<RegisterColumn> columns) {
		return columns.stream().anyMatch((column) -> column.kind() == Kind.MEASURE);
	}

	/** What the activities of each row add up to. */
	Map<String, Measures> measures(Scope scope, Register register) {
		return this.measures.by(scope, ActivityFilter.NONE, RegisterFigures.dimension(register))
			.stream()
			.collect(Collectors.toMap(Group::key, Group::measures));
	}

	private Map<String, RegisterSum> usd(Scope scope) {
		Map<String, RegisterSum> sums = new HashMap<>();
		this.registers.contributionsBy(scope, RegisterFilter.of(Register.CONTRIBUTIONS), Criterion.DONOR)
			.forEach((donor, totals) -> sums.put(donor, RegisterSum.amount(USD, totals.usd())));
		return sums;
	}

	/** What each contribution states as an amount. */
	private Map<String, RegisterSum> amounts(Scope scope, String currency, String amount) {
		Condition inView = RegisterFilter.of(Register.CONTRIBUTIONS).condition(scope);
		Map<String, RegisterSum> amounts = new HashMap<>();
		this.jdbc
			.sql("select r.id::text id, %s currency, %s amount from %s where %s".formatted(currency, amount,
					Register.CONTRIBUTIONS.from(), inView.sql()))
			.params(inView.params())
			.query((row) -> {
				amounts.put(row.getString("id"),
						RegisterSum.amount(row.getString("currency"), row.getBigDecimal("amount")));
			});
		return amounts;
	}

	private @Nullable String own(Scope scope) {
		return (scope.donorId() == null) ? null
				: this.jdbc.sql("select slug from organisation where id = :id")
					.param("id", scope.donorId())
					.query(String.class)
					.single();
	}

}
