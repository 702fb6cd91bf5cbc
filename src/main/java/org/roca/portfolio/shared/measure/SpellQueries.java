package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
import org.roca.portfolio.shared.tally.Tallies;
import org.roca.portfolio.shared.tally.Tally;
import org.roca.portfolio.shared.tally.Stated;

/**
 * Counts by lead project and month when activities were planned and when they happened.
 */
@Repository
public class SpellQueries {

	private static final int MONTHS = 12;

	private final Tallies tallies;

	private final Clock clock;

	SpellQueries(Tallies tallies, Clock clock) {
		this.tallies = tallies;
		this.clock = clock;
	}

	private record SpellsQuestion(ActivityFilter filter, LocalDate today) implements Question<List<Spell>> {

		@Override
		public List<Spell> answer(Selector selector) {
			Tally tally = selector.tally();
			RoaringBitmap rows = selector.select(this.filter, this.today);
			List<Spell> spells = new ArrayList<>();
			spells.addAll(spells(tally, rows, true, Stated.PLANNED_PERIOD, Stated.PLANNED_TO_END));
			spells.addAll(spells(tally, rows, false, Stated.ACTUAL_PERIOD, Stated.ACTUAL_TO_END));
			spells.sort(Comparator.comparing(Spell::project)
				.thenComparing((spell) -> !spell.planned())
				.thenComparing((spell) -> spell.began().precision() != Precision.YEAR)
				.thenComparing((spell) -> spell.began().first()));
			return List.copyOf(spells);
		}

		private static List<Spell> spells(Tally tally, RoaringBitmap rows, boolean planned, Stated periods,
				Stated ends) {
			Column leads = tally.column(FilterName.LEAD);
			Numbers began = tally.numbers(periods);
			Numbers ended = tally.numbers(ends);
			LongIntHashMap counts = new LongIntHashMap();
			LongIntHashMap lasts = new LongIntHashMap();
			RoaringBitmap.and(rows, began.stated()).forEach((IntConsumer) (row) -> {
				long key = ((long) leads.at(row)[0] << Integer.SIZE) | began.at(row);
				counts.addTo(key, 1);
				lasts.put(key, Math.max(lasts.getOrDefault(key, Integer.MIN_VALUE), ended.at(row)));
			});
			List<Spell> spells = new ArrayList<>();
			counts.forEach(
					(LongIntProcedure) (key, count) -> spells.add(new Spell(leads.code((int) (key >> Integer.SIZE)),
							planned, date((int) key), LocalDate.ofEpochDay(lasts.get(key)), count)));
			return spells;
		}

		/** What a period stands for. */
		private static PartialDate date(int period) {
			int months = period / 2;
			LocalDate first = YearMonth.of(months / MONTHS, 1 + months % MONTHS).atDay(1);
			return new PartialDate(first, (period % 2 == 1) ? Precision.YEAR : Precision.MONTH);
		}

	}

	/**
	 * The spells of a selection: by project, what was planned before what happened, and
	 * whole years before months.
	 */
	public List<Spell> spells(Scope scope, ActivityFilter filter) {
		return this.tallies.ask(scope, new SpellsQuestion(filter, LocalDate.now(this.clock)));
	}

}
