package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.Fact;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.Measures;

/**
 * How much of a selection is on record: for each fact the number of activities that state
 * it.
 *
 * @param facts the facts, in the order to show them
 * @param whole how many activities there are
 */
record Known(List<Row> facts, long whole) {

	/**
	 * One fact.
	 *
	 * @param fact the fact
	 * @param figure how many activities state it
	 */
	record Row(Fact fact, Figure figure) {

		public long count() {
			return (this.figure.value() != null) ? this.figure.value().longValue() : 0;
		}

	}

	static Known of(View view, Measures whole) {
		List<Row> facts = new ArrayList<>();
		for (Fact fact : Fact.values()) {
			facts.add(new Row(fact, Figure.of("known-" + fact.code(), whole.known().getOrDefault(fact, 0L),
					view.selection().with(FilterName.KNOWN, fact.code()).href(View.ACTIVITIES))));
		}
		return new Known(List.copyOf(facts), whole.activities());
	}

}
