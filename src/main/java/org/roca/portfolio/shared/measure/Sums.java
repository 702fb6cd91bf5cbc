package org.roca.portfolio.shared.measure;

import java.util.Arrays;
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
import org.roca.portfolio.shared.tally.Stated;

/** Adds activities up, group by group; groups are numbered as they turn up. */
final class Sums {

	private static final int SOME = 64;

	private long[] activities = new long[SOME];

	private final Sum participants;

	private final Sum women;

	private final Sum men;

	private final Sum unknown;

	Sums(Tally tally) {
		this.participants = new Sum(tally.numbers(Stated.PARTICIPANTS));
		this.women = new Sum(tally.numbers(Stated.WOMEN));
		this.men = new Sum(tally.numbers(Stated.MEN));
		this.unknown = new Sum(tally.numbers(Stated.SEX_NOT_STATED));
	}

	/** The sums of the groups over the records that state a number. */
	private static final class Sum {

		private final Numbers numbers;

		private long[] sums = new long[SOME];

		private long[] stated = new long[SOME];

		Sum(Numbers numbers) {
			this.numbers = numbers;
		}

		void add(int group, int row) {
			if (this.numbers.isStated(row)) {
				add(group, this.numbers.at(row), 1);
			}
		}

		void add(int group, Sum other, int from) {
			if (other.stated(from) > 0) {
				add(group, other.sums[from], other.stated[from]);
			}
		}

		private void add(int group, long sum, long stated) {
			if (group >= this.sums.length) {
				this.sums = Arrays.copyOf(this.sums, 2 * group);
				this.stated = Arrays.copyOf(this.stated, 2 * group);
			}
			this.sums[group] += sum;
			this.stated[group] += stated;
		}

		long stated(int group) {
			return (group < this.stated.length) ? this.stated[group] : 0;
		}

		@Nullable Long sum(int group) {
			return (stated(group) > 0) ? (Long) this.sums[group] : null;
		}

	}

	/** What a selection adds up to. */
	static Measures of(Tally tally, RoaringBitmap rows) {
		Sums sums = new Sums(tally);
		rows.forEach((IntConsumer) (row) -> sums.add(0, row));
		Map<Fact, Long> known = new EnumMap<>(Fact.class);
		for (Fact fact : Fact.values()) {
			known.put(fact, tally.knowing(fact, rows).getLongCardinality());
		}
		return sums.measures(0, named(tally, rows, FilterName.LEAD), Collections.unmodifiableMap(known));
	}

	/** How many different codes a selection has, that of not known apart. */
	static long named(Tally tally, RoaringBitmap rows, FilterName name) {
		long[] counts = tally.column(name).count(rows);
		return Arrays.stream(counts).skip(1).filter((count) -> count > 0).count();
	}

	/** Adds all of a group of others, of which none has been added. */
	void add(int group, Sums others, int from) {
		if (!others.isEmpty(from)) {
			count(group, others.activities[from]);
			this.participants.add(group, others.participants, from);
			this.women.add(group, others.women, from);
			this.men.add(group, others.men, from);
			this.unknown.add(group, others.unknown, from);
		}
	}

	/** Whether a group has no activity. */
	boolean isEmpty(int group) {
		return group >= this.activities.length || this.activities[group] == 0;
	}

	private void count(int group, long more) {
		if (group >= this.activities.length) {
			this.activities = Arrays.copyOf(this.activities, 2 * group);
		}
		this.activities[group] += more;
	}

	/** Adds a row to a group. */
	void add(int group, int row) {
		count(group, 1);
		this.participants.add(group, row);
		this.women.add(group, row);
		this.men.add(group, row);
		this.unknown.add(group, row);
	}

	/** What a group adds up to. */
	Measures of(int group) {
		return measures(group, null, Map.of());
	}

	private Measures measures(int group, @Nullable Long projects, Map<Fact, Long> known) {
		return new Measures(this.activities[group], projects, this.participants.sum(group),
				this.participants.stated(group), this.women.sum(group), this.women.stated(group), this.men.sum(group),
				this.men.stated(group), this.unknown.sum(group), known);
	}

}
