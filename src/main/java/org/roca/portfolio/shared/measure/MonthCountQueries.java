package org.roca.portfolio.shared.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.PartialDate.Precision;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Dated;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Column;
import org.roca.portfolio.shared.tally.Numbers;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Selector;
import org.roca.portfolio.shared.tally.Stated;
import org.roca.portfolio.shared.tally.Tallies;

/**
 * Counts in which months the activities were that name something, by the rules of
 * {@link Dated}: what is known to the year alone is in no month.
 */
@Repository
public class MonthCountQueries {

	private final Tallies tallies;

	MonthCountQueries(Tallies tallies) {
		this.tallies = tallies;
	}

	/**
	 * The activities that name something.
	 *
	 * @param years by year thirteen counts: of those known to the year alone, then of
	 * each month; a year without any is not there
	 * @param undated how many have no date
	 */
	public record Months(NavigableMap<Integer, List<Long>> years, long undated) {

		/** How many there are in a month of a year, from 1; 0 for the year alone. */
		public long count(int year, int month) {
			List<Long> counts = this.years.get(year);
			return (counts != null) ? counts.get(month) : 0;
		}

	}

	private record MonthsQuestion(FilterName as, List<String> slugs) implements Question<Map<String, Months>> {

		@Override
		public Map<String, Months> answer(Selector selector) {
			Map<String, Months> months = new LinkedHashMap<>();
			Column column = selector.tally().column(this.as);
			this.slugs.forEach((slug) -> months.put(slug,
					months(selector, RoaringBitmap.and(selector.inView(), column.rows(List.of(slug))))));
			return Collections.unmodifiableMap(months);
		}

		private static Months months(Selector selector, RoaringBitmap rows) {
			Numbers begins = selector.tally().numbers(Stated.BEGINS);
			Numbers finishes = selector.tally().numbers(Stated.FINISHES);
			RoaringBitmap yearly = selector.tally().precision().rows(List.of(Precision.YEAR.code()));
			NavigableMap<Integer, long[]> counts = new TreeMap<>();
			RoaringBitmap dated = RoaringBitmap.and(rows, begins.stated());
			dated.forEach((IntConsumer) (row) -> {
				LocalDate first = LocalDate.ofEpochDay(begins.at(row));
				LocalDate last = LocalDate.ofEpochDay(finishes.at(row));
				if (yearly.contains(row)) {
					for (int year = first.getYear(); year <= last.getYear(); year++) {
						counts.computeIfAbsent(year, (key) -> new long[13])[0]++;
					}
				}
				else {
					YearMonth end = YearMonth.from(last);
					for (YearMonth at = YearMonth.from(first); !at.isAfter(end); at = at.plusMonths(1)) {
						counts.computeIfAbsent(at.getYear(), (key) -> new long[13])[at.getMonthValue()]++;
					}
				}
			});
			NavigableMap<Integer, List<Long>> years = new TreeMap<>();
			counts.forEach((year, each) -> years.put(year, Arrays.stream(each).boxed().toList()));
			return new Months(Collections.unmodifiableNavigableMap(years),
					RoaringBitmap.andNotCardinality(rows, begins.stated()));
		}

	}

	/**
	 * The months of all activities that name each of these.
	 * @param as what they name them as: agency, donor or site
	 */
	public Map<String, Months> months(Scope scope, FilterName as, List<String> slugs) {
		return this.tallies.ask(scope, new MonthsQuestion(as, List.copyOf(slugs)));
	}

}
