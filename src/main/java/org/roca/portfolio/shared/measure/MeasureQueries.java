package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Selector;
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

	private record TotalsQuestion(ActivityFilter filter, LocalDate today) implements Question<Totals> {

		@Override
		public Totals answer(Selector selector) {
			RoaringBitmap rows = selector.select(this.filter, this.today);
			Tally tally = selector.tally();
			return new Totals(Sums.of(tally, rows), Sums.named(tally, rows, FilterName.AGENCY),
					Sums.named(tally, rows, FilterName.DONOR), Sums.named(tally, rows, FilterName.SITE),
					selector.inView().getLongCardinality());
		}

	}

	private record GroupsQuestion(ActivityFilter filter, LocalDate today,
			Set<Grouping> groupings) implements Question<Groups> {

		@Override
		public Groups answer(Selector selector) {
			RoaringBitmap rows = selector.select(this.filter, this.today);
			return new Groups(this.groupings.stream()
				.collect(Collectors.toMap((grouping) -> grouping, (grouping) -> grouping.of(selector.tally(), rows))));
		}

	}

	private record UnionsQuestion(FilterName name,
			Map<String, List<String>> groups) implements Question<Map<String, Measures>> {

		@Override
		public Map<String, Measures> answer(Selector selector) {
			return Unions.of(selector.tally(), selector.inView(), this.name, this.groups);
		}

	}

	private record PartsQuestion(ActivityFilter filter, LocalDate today) implements Question<List<CountryPart>> {

		@Override
		public List<CountryPart> answer(Selector selector) {
			return CountryParts.of(selector.tally(), selector.select(this.filter, this.today));
		}

	}

	/**
	 * What a selection adds up to.
	 */
	public Totals totals(Scope scope, ActivityFilter filter) {
		return this.tallies.ask(scope, new TotalsQuestion(filter, LocalDate.now(this.clock)));
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
		return this.tallies.ask(scope, new GroupsQuestion(filter, LocalDate.now(this.clock), groupings));
	}

	/**
	 * What the activities add up to that have any code of a group, each counted once in a
	 * group.
	 * @param groups the codes of each group
	 * @return what each group adds up to
	 */
	Map<String, Measures> unions(Scope scope, Dimension dimension, Map<String, List<String>> groups) {
		return this.tallies.ask(scope, new UnionsQuestion(dimension.filter(), groups));
	}

	/**
	 * The parts of a selection that belong to each benefiting country.
	 */
	public List<CountryPart> parts(Scope scope, ActivityFilter filter) {
		return this.tallies.ask(scope, new PartsQuestion(filter, LocalDate.now(this.clock)));
	}

}
