package org.roca.portfolio.shared;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * As many lines of a list as a dashboard can show: all of them, or where there are too
 * many, the weightiest, in the order of the list. Files always have every line.
 *
 * @param lines those that are shown
 * @param more how many are not
 */
public record Foremost<T>(List<T> lines, int more) {

	/** The first lines, where the order of the list says what is foremost. */
	public static <T> Foremost<T> first(List<T> all, int most) {
		return of(all, most, (line) -> 0);
	}

	/**
	 * The lines to show.
	 * @param most how many at most
	 * @param weight what makes one line weightier than another; of two of the same weight
	 * the earlier is
	 */
	public static <T> Foremost<T> of(List<T> all, int most, ToLongFunction<T> weight) {
		if (all.size() <= most) {
			return new Foremost<>(all, 0);
		}
		long[] weights = all.stream().mapToLong(weight).toArray();
		List<T> lines = IntStream.range(0, weights.length)
			.boxed()
			.sorted(Comparator.comparingLong((Integer line) -> weights[line]).reversed())
			.limit(most)
			.sorted()
			.<T>map(all::get)
			.toList();
		return new Foremost<>(lines, all.size() - most);
	}

}
