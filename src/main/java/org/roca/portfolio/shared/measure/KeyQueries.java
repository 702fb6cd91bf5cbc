package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Condition;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Selector;
import org.roca.portfolio.shared.tally.Tallies;

/**
 * Says by which condition the rows of a selection are read soonest: few ones by their
 * keys, which are known from counting, many by the filters themselves, along an order.
 */
@Repository
public class KeyQueries {

	/** Up to so many rows, reading each by its key is soonest. */
	private static final int FEW = 20_000;

	private final Tallies tallies;

	private final Clock clock;

	KeyQueries(Tallies tallies, Clock clock) {
		this.tallies = tallies;
		this.clock = clock;
	}

	private record KeysQuestion(ActivityFilter filter, LocalDate today) implements Question<Optional<Long[]>> {

		@Override
		public Optional<Long[]> answer(Selector selector) {
			RoaringBitmap rows = selector.select(this.filter, this.today);
			return (rows.getLongCardinality() > FEW) ? Optional.empty()
					: Optional.of(selector.tally().rows().keys(rows));
		}

	}

	private record CountsQuestion(List<ActivityFilter> filters, LocalDate today) implements Question<List<Long>> {

		@Override
		public List<Long> answer(Selector selector) {
			return this.filters.stream()
				.map((filter) -> selector.select(filter, this.today).getLongCardinality())
				.toList();
		}

	}

	private record MatchesQuestion(Condition own) implements Question<Long> {

		@Override
		public Long answer(Selector selector) {
			return (long) RoaringBitmap.andCardinality(selector.inView(), selector.matching(this.own));
		}

	}

	/**
	 * How many activities a person may see that meet a condition.
	 * @param own a condition of the activity {@code a} which its own texts meet
	 */
	public long count(Scope scope, Condition own) {
		return this.tallies.ask(scope, new MatchesQuestion(own));
	}

	/** How many activities of a selection a person may see. */
	public long count(Scope scope, ActivityFilter filter) {
		return counts(scope, List.of(filter)).get(0);
	}

	/** How many activities of each selection a person may see, at one moment. */
	public List<Long> counts(Scope scope, List<ActivityFilter> filters) {
		return this.tallies.ask(scope, new CountsQuestion(filters, LocalDate.now(this.clock)));
	}

	/** The condition that the activities {@code a} of a selection meet. */
	public Condition selected(Scope scope, ActivityFilter filter) {
		LocalDate today = LocalDate.now(this.clock);
		Condition selected = scope.activities("a").and(filter.condition(today));
		return filter.isEmpty() ? selected
				: this.tallies.ask(scope, new KeysQuestion(filter, today))
					.map((keys) -> selected.and(Condition.of("a.id = any(:selected_keys)", "selected_keys", keys)))
					.orElse(selected);
	}

}
