package org.roca.portfolio.shared.measure;

import java.util.Map;

import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * How many rows of a register each choice of a criterion would leave: those that hold the
 * choice and meet all other criteria in use. Exact, under the scope of whoever asks.
 *
 * @param counts by criterion and choice; a choice that would leave none is not there
 */
public record RegisterFacets(Map<Criterion, Map<String, Long>> counts) {

	/**
	 * The rows that a choice would leave.
	 * @param choice a code, a word of the criterion, or {@link FilterName#UNKNOWN}
	 */
	public long count(Criterion criterion, String choice) {
		return this.counts.getOrDefault(criterion, Map.of()).getOrDefault(choice, 0L);
	}

}
