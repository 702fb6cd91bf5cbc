package org.roca.portfolio.shared.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.filter.Fact;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Numbers;
import org.roca.portfolio.shared.tally.Tally;
import org.roca.portfolio.shared.tally.Tally.Number;

/** Adds up activities, one by one, or a whole selection. */
final class Sums {

	private long activities;

	private final Sum participants = new Sum();

	private final Sum women = new Sum();

	private final Sum men = new Sum();

	private final Sum unknown = new Sum();

	/** A sum over the records that state a number. */
	private static final class Sum {

		private long sum;

		private long stated;

		void add(Numbers numbers, int row) {
			if (numbers.isStated(row)) {
				this.sum += numbers.at(row);
				this.stated++;
			}
		}

		@Nullable Long sum() {
			return (this.stated > 0) ? (Long) this.sum : null;
		}

	}

	/** What a selection adds up to. */
	static Measures of(Tally tally, RoaringBitmap rows) {
		Sums sums = new Sums();
		rows.forEach((IntConsumer) (row) -> sums.add(tally, row));
		Map<Fact, Long> known = new EnumMap<>(Fact.class);
		for (Fact fact : Fact.values()) {
			known.put(fact, tally.knowing(fact, rows).getLongCardinality());
		}
		return sums.measures(named(tally, rows, FilterName.LEAD), Collections.unmodifiableMap(known));
	}

	/** How many different codes a selection has, that of not known apart. */
	static long named(Tally tally, RoaringBitmap rows, FilterName name) {
		long[] counts = tally.column(name).count(rows);
		long named = 0;
		for (int number = 1; number < counts.length; number++) {
			if (counts[number] > 0) {
				named++;
			}
		}
		return named;
	}

	void add(Tally tally, int row) {
		this.activities++;
		this.participants.add(tally.numbers(Number.PARTICIPANTS), row);
		this.women.add(tally.numbers(Number.WOMEN), row);
		this.men.add(tally.numbers(Number.MEN), row);
		this.unknown.add(tally.numbers(Number.SEX_NOT_STATED), row);
	}

	/** What a group adds up to. */
	Measures measures() {
		return measures(null, Map.of());
	}

	private Measures measures(@Nullable Long projects, Map<Fact, Long> known) {
		return new Measures(this.activities, projects, this.participants.sum(), this.participants.stated,
				this.women.sum(), this.women.stated, this.men.sum(), this.men.stated, this.unknown.sum(), known);
	}

}
