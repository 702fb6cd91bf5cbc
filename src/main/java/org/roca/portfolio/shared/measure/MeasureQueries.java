package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Tallies;
import org.roca.portfolio.shared.tally.Tally;

/**
 * Counts and sums over selections of activities. Every number that a page shows of
 * activities comes from here, under the same condition as the rows behind it.
 */
@Repository
public class MeasureQueries {

	private final Tallies tallies;

	private final Clock clock;

	MeasureQueries(Tallies tallies, Clock clock) {
		this.tallies = tallies;
		this.clock = clock;
	}

	/**
	 * What a selection adds up to.
	 */
	public Totals totals(Scope scope, ActivityFilter filter) {
		LocalDate today = LocalDate.now(this.clock);
		return this.tallies.count(scope, (selector) -> {
			RoaringBitmap rows = selector.select(filter, today);
			Tally tally = selector.tally();
			return new Totals(Sums.of(tally, rows), Sums.named(tally, rows, FilterName.AGENCY),
					Sums.named(tally, rows, FilterName.DONOR), Sums.named(tally, rows, FilterName.SITE),
					selector.inView().getLongCardinality());
		});
	}

	/**
	 * A selection broken down, in the order of the keys.
	 */
	public List<Group> by(Scope scope, ActivityFilter filter, Dimension dimension) {
		return by(scope, filter, dimension, null);
	}

	/**
	 * A selection broken down by two dimensions, in the order of the keys.
	 * @param second the second dimension, or null for one only
	 */
	public List<Group> by(Scope scope, ActivityFilter filter, Dimension first, @Nullable Dimension second) {
		Grouping grouping = new Grouping(first, second);
		return by(scope, filter, Set.of(grouping)).get(grouping);
	}

	/**
	 * A selection broken down in several ways; each in the order of the keys.
	 */
	public Groups by(Scope scope, ActivityFilter filter, Set<Grouping> groupings) {
		return counted(scope, filter, (tally, rows) -> new Groups(groupings.stream()
			.collect(Collectors.toMap((grouping) -> grouping, (grouping) -> grouping.of(tally, rows)))));
	}

	/**
	 * The parts of a selection that belong to each benefiting country.
	 */
	public List<CountryPart> parts(Scope scope, ActivityFilter filter) {
		return counted(scope, filter, CountryParts::of);
	}

	private <T> T counted(Scope scope, ActivityFilter filter, BiFunction<Tally, RoaringBitmap, T> count) {
		LocalDate today = LocalDate.now(this.clock);
		return this.tallies.count(scope, (selector) -> count.apply(selector.tally(), selector.select(filter, today)));
	}

}
