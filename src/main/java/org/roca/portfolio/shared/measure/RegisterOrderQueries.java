package org.roca.portfolio.shared.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterPlace;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.filter.RegisterSort;

/** Finds what the orders of the registers go by, and places in them. */
@Repository
public class RegisterOrderQueries {

	private final JdbcClient jdbc;

	private final MeasureQueries measures;

	RegisterOrderQueries(JdbcClient jdbc, MeasureQueries measures) {
		this.jdbc = jdbc;
		this.measures = measures;
	}

	/**
	 * Where a page starts.
	 *
	 * @param after the record before its first row; null where it is the first of all
	 */
	public record Start(@Nullable String after) {
	}

	/**
	 * What activities are counted to, by slug, as the columns of a register show it;
	 * nothing for orders by something else. It is counted in memory. What nobody states
	 * is less than none.
	 */
	public Map<String, Long> counts(Scope scope, Register register, RegisterSort sort) {
		if (!sort.isCounted()) {
			return Map.of();
		}
		boolean people = "participants".equals(sort.column());
		Map<String, Long> counts = new HashMap<>();
		for (Group group : this.measures.by(scope, ActivityFilter.NONE, dimension(register))) {
			Long participants = group.measures().participants();
			if (!people) {
				counts.put(group.key(), group.measures().activities());
			}
			else if (participants != null) {
				counts.put(group.key(), participants + 1);
			}
		}
		return counts;
	}

	private static Dimension dimension(Register register) {
		return switch (register) {
			case PROJECTS -> Dimension.LEAD;
			case AGENCIES -> Dimension.AGENCY;
			case SITES -> Dimension.SITE;
			case DONORS -> Dimension.DONOR;
			case CONTRIBUTIONS -> throw new IllegalArgumentException("No activity names a contribution");
		};
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
