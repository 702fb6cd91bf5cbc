package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Dated;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Numbers;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Selector;
import org.roca.portfolio.shared.tally.Stated;
import org.roca.portfolio.shared.tally.Tallies;
import org.roca.portfolio.shared.tally.Tally;

/**
 * Counts on which days the activities of a selection take place. Only dates that are
 * known to the day are on a day.
 */
@Repository
public class DayCountQueries {

	private final Tallies tallies;

	private final Clock clock;

	DayCountQueries(Tallies tallies, Clock clock) {
		this.tallies = tallies;
		this.clock = clock;
	}

	/**
	 * The beginnings of activities that are next to a period.
	 *
	 * @param earlier the last before it, null for none
	 * @param later the first after it, null for none
	 */
	public record Nearest(@Nullable LocalDate earlier, @Nullable LocalDate later) {
	}

	private record DaysQuestion(ActivityFilter filter, LocalDate today,
			Dated days) implements Question<Map<LocalDate, Long>> {

		@Override
		public Map<LocalDate, Long> answer(Selector selector) {
			Numbers begins = selector.tally().numbers(Stated.BEGINS);
			Numbers finishes = selector.tally().numbers(Stated.FINISHES);
			int first = (int) this.days.first().toEpochDay();
			int last = (int) this.days.last().toEpochDay();
			long[] counts = new long[last - first + 1];
			dated(selector, selector.select(this.filter, this.today), this.days, this.today)
				.forEach((IntConsumer) (row) -> {
					int end = Math.min(finishes.at(row), last);
					for (int day = Math.max(begins.at(row), first); day <= end; day++) {
						counts[day - first]++;
					}
				});
			Map<LocalDate, Long> days = new HashMap<>();
			for (int day = 0; day < counts.length; day++) {
				if (counts[day] > 0) {
					days.put(LocalDate.ofEpochDay(first + day), counts[day]);
				}
			}
			return Map.copyOf(days);
		}

	}

	private record WaysQuestion(ActivityFilter filter, LocalDate today,
			List<Dated> ways) implements Question<List<Long>> {

		@Override
		public List<Long> answer(Selector selector) {
			RoaringBitmap rows = selector.select(this.filter, this.today);
			return this.ways.stream()
				.map((way) -> dated(selector, rows, way, this.today).getLongCardinality())
				.toList();
		}

	}

	private record UndatedQuestion(ActivityFilter filter, LocalDate today) implements Question<Long> {

		@Override
		public Long answer(Selector selector) {
			return (long) RoaringBitmap.andNotCardinality(selector.select(this.filter, this.today),
					selector.tally().numbers(Stated.BEGINS).stated());
		}

	}

	private record NearestQuestion(ActivityFilter filter, LocalDate today, LocalDate first,
			LocalDate last) implements Question<Nearest> {

		@Override
		public Nearest answer(Selector selector) {
			Tally tally = selector.tally();
			Numbers begins = tally.numbers(Stated.BEGINS);
			RoaringBitmap rows = RoaringBitmap.and(selector.select(this.filter, this.today), begins.stated());
			int[] beginnings = RoaringBitmap.andNot(rows, tally.precision().rows(List.of("year")))
				.stream()
				.map(begins::at)
				.toArray();
			int from = (int) this.first.toEpochDay();
			int to = (int) this.last.toEpochDay();
			return new Nearest(date(Arrays.stream(beginnings).filter((day) -> day < from).max()),
					date(Arrays.stream(beginnings).filter((day) -> day > to).min()));
		}

		private static @Nullable LocalDate date(OptionalInt day) {
			return day.isPresent() ? LocalDate.ofEpochDay(day.getAsInt()) : null;
		}

	}

	private static RoaringBitmap dated(Selector selector, RoaringBitmap rows, Dated dated, LocalDate today) {
		return selector.select(FilterName.ON, List.of(dated.toString()), rows, today);
	}

	/**
	 * How many activities there are on each of these days; days without any are not
	 * there.
	 */
	public Map<LocalDate, Long> counts(Scope scope, ActivityFilter filter, Dated days) {
		return this.tallies.ask(scope, new DaysQuestion(filter, LocalDate.now(this.clock), days));
	}

	/** How many activities are dated in each of these ways. */
	public List<Long> counts(Scope scope, ActivityFilter filter, List<Dated> ways) {
		return this.tallies.ask(scope, new WaysQuestion(filter, LocalDate.now(this.clock), List.copyOf(ways)));
	}

	/** How many activities have no date at all. */
	public long undated(Scope scope, ActivityFilter filter) {
		return this.tallies.ask(scope, new UndatedQuestion(filter, LocalDate.now(this.clock)));
	}

	/** Where to look when there is nothing between two days. */
	public Nearest nearest(Scope scope, ActivityFilter filter, LocalDate first, LocalDate last) {
		return this.tallies.ask(scope, new NearestQuestion(filter, LocalDate.now(this.clock), first, last));
	}

}
