package org.roca.portfolio.activity;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.measure.CostQueries;
import org.roca.portfolio.shared.measure.CostSum;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Measures;
import org.roca.portfolio.shared.tally.Cost;

/**
 * Reads the groups of a selection of activities and what each adds up to. Where the
 * selection itself names values of what it is grouped by, these alone are groups: each
 * group is then exactly what the link of its name opens.
 */
@Component
class GroupQueries {

	private final MeasureQueries measures;

	private final CostQueries costs;

	GroupQueries(MeasureQueries measures, CostQueries costs) {
		this.measures = measures;
		this.costs = costs;
	}

	/**
	 * The groups, in no order.
	 * @param whole what the selection adds up to
	 */
	Grouping groups(Scope scope, ActivityFilter filter, ListGroup by, Measures whole) {
		List<String> chosen = filter.chosen(by.filter());
		Map<String, List<CostSum>> costs = this.costs.by(scope, filter, by.dimension());
		List<GroupSums> groups = this.measures.by(scope, filter, by.dimension())
			.stream()
			.filter((group) -> chosen.isEmpty() || chosen.contains(group.key()))
			.map((group) -> costing(sums(group), costs.getOrDefault(group.key(), List.of())))
			.toList();
		return new Grouping(by, groups, costing(Grouping.total(whole), costs.getOrDefault("", List.of())));
	}

	private static GroupSums sums(Group group) {
		Measures measures = group.measures();
		return new GroupSums(group.key(), measures.activities(), measures.participants(), measures.women(),
				measures.men(), measures.unknown(), List.of(), List.of());
	}

	private static GroupSums costing(GroupSums group, List<CostSum> costs) {
		return group.costing(costs(costs, Cost.PLANNED), costs(costs, Cost.ACTUAL));
	}

	private static List<GroupSums.Cost> costs(List<CostSum> costs, Cost kind) {
		return costs.stream()
			.filter((cost) -> cost.cost() == kind)
			.map((cost) -> new GroupSums.Cost(cost.currency(), cost.amount(), cost.stated()))
			.toList();
	}

}
