package org.roca.portfolio.shared.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.YearCounts.Count;
import org.roca.portfolio.shared.measure.YearCounts.Key;

/**
 * Counts selections by year and by one dimension, with a bounded answer however many
 * values the dimension has.
 */
@Component
public class YearCountQueries {

	/** Values that are named at most. */
	public static final int KEYS = 90;

	private static final Comparator<Key> LARGEST = Comparator.comparing((Key key) -> key.code().equals("other"))
		.thenComparing(Comparator.comparingLong(Key::activities).reversed())
		.thenComparing(Key::code);

	private final MeasureQueries measures;

	YearCountQueries(MeasureQueries measures) {
		this.measures = measures;
	}

	/**
	 * A selection by year and by a dimension. What has a type of no name of its own is
	 * never among the largest.
	 * @param most how many values are counted one by one
	 */
	public YearCounts counts(Scope scope, ActivityFilter filter, Dimension dimension, int most) {
		Grouping byKey = Grouping.by(dimension);
		Grouping byYear = Grouping.by(Dimension.YEAR);
		Grouping byBoth = byYear.and(dimension);
		Groups groups = this.measures.by(scope, filter, Set.of(byKey, byYear, byBoth));
		Set<String> among = among(filter, dimension);
		List<Key> keys = groups.get(byKey)
			.stream()
			.filter((group) -> !FilterName.UNKNOWN.equals(group.key())
					&& (among.isEmpty() || among.contains(group.key())))
			.map((group) -> new Key(group.key(), group.measures().activities()))
			.sorted(LARGEST)
			.limit(KEYS + 1)
			.toList();
		Set<String> counted = keys.stream().limit(most).map(Key::code).collect(Collectors.toSet());
		counted.add(FilterName.UNKNOWN);
		List<Count> counts = groups.get(byBoth)
			.stream()
			.filter((group) -> counted.contains(Objects.requireNonNull(group.second())))
			.map((group) -> new Count(group.key(), Objects.requireNonNull(group.second()),
					group.measures().activities()))
			.toList();
		List<Count> years = groups.get(byYear)
			.stream()
			.map((group) -> new Count(group.key(), "", group.measures().activities()))
			.toList();
		return new YearCounts(keys, counts, years);
	}

	/**
	 * Where values are chosen, others of the same activities are not counted: the rows of
	 * one chosen value are then those that the list has for it.
	 */
	private static Set<String> among(ActivityFilter filter, Dimension dimension) {
		return dimension.isSingle() ? Set.of() : Set.copyOf(filter.chosen(dimension.filter()));
	}

}
