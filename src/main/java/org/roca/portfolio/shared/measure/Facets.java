package org.roca.portfolio.shared.measure;

import java.util.Map;

import org.roca.portfolio.shared.filter.FilterName;

/**
 * How many activities each choice of a filter would leave: those that hold the choice and
 * meet all other filters in use. Exact, under the scope of whoever asks.
 *
 * @param counts by filter and choice; a choice that would leave none is not there
 */
public record Facets(Map<FilterName, Map<String, Long>> counts) {

	/**
	 * The activities that a choice would leave.
	 * @param choice a code, a word of the filter, or {@link FilterName#UNKNOWN}
	 */
	public long count(FilterName filter, String choice) {
		return this.counts.getOrDefault(filter, Map.of()).getOrDefault(choice, 0L);
	}

}
