package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.tally.Column;
import org.roca.portfolio.shared.tally.Money;
import org.roca.portfolio.shared.tally.Tallies;
import org.roca.portfolio.shared.tally.Tally.Cost;

/**
 * Adds up what activities are to cost and have cost. Unlike currencies are never added.
 */
@Repository
public class CostQueries {

	private final Tallies tallies;

	private final Clock clock;

	CostQueries(Tallies tallies, Clock clock) {
		this.tallies = tallies;
		this.clock = clock;
	}

	/** Amounts and how many there are, by code of the group and by currency. */
	private static final class Adding {

		private final Map<String, Map<String, CostSum>> sums = new HashMap<>();

		void add(String code, Cost cost, Money money) {
			this.sums.computeIfAbsent(code, (key) -> new TreeMap<>())
				.merge(money.currency() + cost, new CostSum(cost, money.currency(), money.amount(), 1), (sum,
						one) -> new CostSum(cost, sum.currency(), sum.amount().add(one.amount()), sum.stated() + 1));
		}

	}

	/**
	 * The costs of a selection by group, in the order of the currencies; under the empty
	 * code those of the whole selection. A group without any is not there.
	 */
	public Map<String, List<CostSum>> by(Scope scope, ActivityFilter filter, Dimension dimension) {
		LocalDate today = LocalDate.now(this.clock);
		return this.tallies.count(scope, (selector) -> {
			Column column = selector.tally().column(dimension.filter());
			Adding adding = new Adding();
			for (Cost cost : Cost.values()) {
				selector.tally().costs(cost, selector.select(filter, today)).forEach((row, money) -> {
					adding.add("", cost, money);
					for (int number : column.at(row)) {
						adding.add(column.code(number), cost, money);
					}
				});
			}
			Map<String, List<CostSum>> costs = new HashMap<>();
			adding.sums.forEach((code, sums) -> costs.put(code, new ArrayList<>(sums.values())));
			return costs;
		});
	}

}
