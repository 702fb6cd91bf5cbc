package org.roca.portfolio.shared.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.RegisterQueries;

/** Sums up what the donors of a selection contribute, each currency for itself. */
@Repository
@Transactional(readOnly = true)
class DonorAmountQueries {

	private final RegisterQueries registers;

	private final JdbcClient jdbc;

	DonorAmountQueries(RegisterQueries registers, JdbcClient jdbc) {
		this.registers = registers;
		this.jdbc = jdbc;
	}

	/** The contributions of each donor of a selection, whatever they are for. */
	Map<String, ContributionTotals> amounts(Scope scope, RegisterFilter donors) {
		Map<String, ContributionTotals> groups = new HashMap<>(
				this.registers.contributionsBy(scope, RegisterFilter.of(Register.CONTRIBUTIONS), Criterion.DONOR));
		groups.keySet().retainAll(slugs(scope, donors));
		return groups;
	}

	private Set<String> slugs(Scope scope, RegisterFilter donors) {
		Condition selected = donors.condition(scope);
		return new HashSet<>(
				this.jdbc.sql("select r.slug from %s where %s".formatted(donors.register().from(), selected.sql()))
					.params(selected.params())
					.query(String.class)
					.list());
	}

}
