package org.roca.portfolio.shared.measure;

import java.util.List;

/**
 * How many activities of a selection began in each year, and how many of these have each
 * value of a dimension. Only the largest values are counted one by one.
 *
 * @param keys the values, the largest first; at most {@link YearCountQueries#KEYS}
 * @param counts by year and value, the values at the head of the keys and {@code unknown}
 * alone
 * @param years all activities by year, each counted once
 */
public record YearCounts(List<Key> keys, List<Count> counts, List<Count> years) {

	/**
	 * A value of the dimension.
	 *
	 * @param code its code; {@code unknown} is not among them
	 * @param activities how many activities have it
	 */
	public record Key(String code, long activities) {
	}

	/**
	 * Activities of a year.
	 *
	 * @param year the year, {@code unknown} for those without a date
	 * @param key the value, {@code unknown} for those that state none, empty for all
	 * @param activities how many
	 */
	public record Count(String year, String key, long activities) {
	}

}
