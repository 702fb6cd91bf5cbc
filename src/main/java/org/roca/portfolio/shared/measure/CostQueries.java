package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.tally.Column;
import org.roca.portfolio.shared.tally.Money;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Selector;
import org.roca.portfolio.shared.tally.Tallies;
import org.roca.portfolio.shared.tally.Cost;

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

	private record CostsQuestion(ActivityFilter filter, LocalDate today,
			Dimension dimension) implements Question<Map<String, List<CostSum>>> {

		@Override
		public Map<String, List<CostSum>> answer(Selector selector) {
			RoaringBitmap rows = selector.select(this.filter, this.today);
			Column column = selector.tally().column(this.dimension.filter());
			Adding adding = new Adding();
			for (Cost cost : Cost.values()) {
				selector.tally().costs(cost).forEach((row, money) -> {
					if (rows.contains(row)) {
						adding.add("", cost, money);
						for (int number : column.at(row)) {
							adding.add(column.code(number), cost, money);
						}
					}
				});
			}
			Map<String, List<CostSum>> costs = new HashMap<>();
			adding.sums.forEach((code, sums) -> costs.put(code, List.copyOf(sums.values())));
			return costs;
		}

	}

	/**
	 * The costs of a selection by group, in the order of the currencies; under the empty
	 * code those of the whole selection. A group without any is not there.
	 */
	public Map<String, List<CostSum>> by(Scope scope, ActivityFilter filter, Dimension dimension) {
		return this.tallies.ask(scope, new CostsQuestion(filter, LocalDate.now(this.clock), dimension));
	}

}
