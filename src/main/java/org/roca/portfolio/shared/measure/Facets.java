package org.roca.portfolio.shared.measure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.roca.portfolio.shared.filter.FilterName;

/**
 * How many activities each choice of a filter would leave: those that hold the choice and
 * meet all other filters in use. Exact, under the scope of whoever asks.
 *
 * @param counts by filter and choice, most first; a choice that would leave none is not
 * there, nor one beyond the number asked for
 * @param choices how many choices of a filter would leave any, beside that of not known
 */
public record Facets(Map<FilterName, Map<String, Long>> counts, Map<FilterName, Long> choices) {

	/**
	 * The activities that a choice would leave.
	 * @param choice a code, a word of the filter, or {@link FilterName#UNKNOWN}
	 */
	public long count(FilterName filter, String choice) {
		return of(filter).getOrDefault(choice, 0L);
	}

	/** The choices of a filter, most first. */
	public Map<String, Long> of(FilterName filter) {
		return this.counts.getOrDefault(filter, Map.of());
	}

	/** How many choices of a filter would leave any. */
	public long choices(FilterName filter) {
		return this.choices.getOrDefault(filter, 0L);
	}

	/** The choices of some filters. */
	public Set<String> codes(Collection<FilterName> filters) {
		Set<String> codes = new LinkedHashSet<>();
		filters.forEach((filter) -> codes.addAll(of(filter).keySet()));
		return codes;
	}

}
