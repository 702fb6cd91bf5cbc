package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterColumn;
import org.roca.portfolio.shared.filter.RegisterPlace;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.filter.RegisterSort;

/** Finds what the orders of the registers go by, and places in them. */
@Repository
public class RegisterOrderQueries {

	private final JdbcClient jdbc;

	private final RegisterNumbers numbers;

	RegisterOrderQueries(JdbcClient jdbc, RegisterNumbers numbers) {
		this.jdbc = jdbc;
		this.numbers = numbers;
	}

	/**
	 * Where a page starts.
	 *
	 * @param after the record before its first row; null where it is the first of all
	 */
	public record Start(@Nullable String after) {
	}

	/**
	 * What is counted to each row, by slug, as the columns of a register show it; nothing
	 * for orders by something else. What nobody states is less than none.
	 */
	public Map<String, Long> counts(Scope scope, Register register, RegisterSort sort) {
		Map<String, Long> counts = new HashMap<>();
		if (sort.isCounted()) {
			RegisterColumn column = register.column(sort.column()).orElseThrow();
			RegisterFigures figures = this.numbers.figures(scope, register, Set.of(column));
			figures.rows(column).forEach((row) -> {
				BigDecimal value = Objects.requireNonNull(figures.figure(column, row)).value();
				if (value != null) {
					counts.put(row, value.longValueExact() + 1);
				}
			});
		}
		return counts;
	}

	/** The start of the page of what was typed, or nothing where there is none. */
	@Transactional(readOnly = true)
	public Optional<Start> start(Scope scope, RegisterSlice slice, String typed) {
		RegisterPlace place = new RegisterPlace(slice, typed);
		return place.bind(this.jdbc.sql(place.sql(scope)), scope)
			.query((row, number) -> row.getBoolean("found") ? Optional.of(new Start(row.getString("token")))
					: Optional.<Start>empty())
			.single();
	}

}
