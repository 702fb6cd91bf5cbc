package org.roca.portfolio.shared.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.measure.ContributionTotals;
import org.roca.portfolio.shared.measure.RegisterQueries;

/** Sums up contributions by one criterion, each currency for itself. */
@Repository
@Transactional(readOnly = true)
class AmountQueries {

	private final RegisterQueries registers;

	private final JdbcClient jdbc;

	AmountQueries(RegisterQueries registers, JdbcClient jdbc) {
		this.registers = registers;
		this.jdbc = jdbc;
	}

	/** Contributions by a criterion of which each has no more than one value. */
	Map<String, ContributionTotals> of(Scope scope, RegisterFilter contributions, Criterion by) {
		Map<String, ContributionTotals> groups = new LinkedHashMap<>(
				this.registers.contributionsBy(scope, contributions, by));
		List<String> chosen = contributions.chosen(by);
		if (Register.CONTRIBUTIONS.canBeUnknown(by) && (chosen.isEmpty() || chosen.contains(FilterName.UNKNOWN))) {
			ContributionTotals unknown = this.registers.contributions(scope,
					contributions.with(by, FilterName.UNKNOWN));
			if (unknown.contributions() > 0) {
				groups.put(FilterName.UNKNOWN, unknown);
			}
		}
		return groups;
	}

	/** The contributions of each donor of a selection, whatever they are for. */
	Map<String, ContributionTotals> ofDonors(Scope scope, RegisterFilter donors) {
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
