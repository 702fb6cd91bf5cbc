package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.procedures.LongIntProcedure;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Column;
import org.roca.portfolio.shared.tally.Numbers;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Selector;
import org.roca.portfolio.shared.tally.Stated;
import org.roca.portfolio.shared.tally.Tallies;
import org.roca.portfolio.shared.tally.Tally;

/**
 * Counts by month when activities were planned and when they happened, for each lead
 * project or for whatever they name.
 */
@Repository
public class SpellQueries {

	private static final int MONTHS = 12;

	private static final Comparator<Spell> ORDER = Comparator.comparing(Spell::of)
		.thenComparing((spell) -> !spell.planned())
		.thenComparing((spell) -> spell.began().precision() != Precision.YEAR)
		.thenComparing((spell) -> spell.began().first());

	private final Tallies tallies;

	private final Clock clock;

	SpellQueries(Tallies tallies, Clock clock) {
		this.tallies = tallies;
		this.clock = clock;
	}

	/**
	 * The activities that name something.
	 *
	 * @param activities how many, those without dates among them
	 * @param spells those that have dates
	 */
	public record Named(long activities, List<Spell> spells) {
	}

	private record SpellsQuestion(ActivityFilter filter, LocalDate today) implements Question<List<Spell>> {

		@Override
		public List<Spell> answer(Selector selector) {
			Column leads = selector.tally().column(FilterName.LEAD);
			return spells(selector.tally(), selector.select(this.filter, this.today), (row) -> leads.at(row)[0],
					leads::code);
		}

	}

	private record NamedQuestion(FilterName as, List<String> slugs) implements Question<Map<String, Named>> {

		@Override
		public Map<String, Named> answer(Selector selector) {
			Map<String, Named> named = new LinkedHashMap<>();
			for (String slug : this.slugs) {
				RoaringBitmap rows = RoaringBitmap.and(selector.inView(),
						selector.tally().column(this.as).rows(List.of(slug)));
				named.put(slug, new Named(rows.getLongCardinality(),
						spells(selector.tally(), rows, (row) -> 0, (number) -> slug)));
			}
			return named;
		}

	}

	private static List<Spell> spells(Tally tally, RoaringBitmap rows, IntUnaryOperator of, IntFunction<String> slug) {
		List<Spell> spells = new ArrayList<>();
		for (boolean planned : new boolean[] { true, false }) {
			Numbers began = tally.numbers(planned ? Stated.PLANNED_PERIOD : Stated.ACTUAL_PERIOD);
			Numbers ended = tally.numbers(planned ? Stated.PLANNED_TO_END : Stated.ACTUAL_TO_END);
			LongIntHashMap counts = new LongIntHashMap();
			LongIntHashMap lasts = new LongIntHashMap();
			RoaringBitmap.and(rows, began.stated()).forEach((IntConsumer) (row) -> {
				long key = ((long) of.applyAsInt(row) << Integer.SIZE) | began.at(row);
				counts.addTo(key, 1);
				lasts.put(key, Math.max(lasts.getOrDefault(key, Integer.MIN_VALUE), ended.at(row)));
			});
			counts.forEach(
					(LongIntProcedure) (key, count) -> spells.add(new Spell(slug.apply((int) (key >> Integer.SIZE)),
							planned, date((int) key), LocalDate.ofEpochDay(lasts.get(key)), count)));
		}
		spells.sort(ORDER);
		return List.copyOf(spells);
	}

	/** What a period stands for. */
	private static PartialDate date(int period) {
		int months = period / 2;
		LocalDate first = YearMonth.of(months / MONTHS, 1 + months % MONTHS).atDay(1);
		return new PartialDate(first, (period % 2 == 1) ? Precision.YEAR : Precision.MONTH);
	}

	/**
	 * The spells of a selection: by project, what was planned before what happened, and
	 * whole years before months.
	 */
	public List<Spell> spells(Scope scope, ActivityFilter filter) {
		return this.tallies.ask(scope, new SpellsQuestion(filter, LocalDate.now(this.clock)));
	}

	/**
	 * The spells of all activities that name each of these.
	 * @param as what they name them as: agency, donor or site
	 */
	public Map<String, Named> spells(Scope scope, FilterName as, List<String> slugs) {
		return this.tallies.ask(scope, new NamedQuestion(as, List.copyOf(slugs)));
	}

}
