package org.roca.portfolio.shared.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.procedures.LongIntProcedure;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.tally.Column;
import org.roca.portfolio.shared.tally.Tally;

/**
 * A way to break a selection of activities down.
 *
 * @param first the dimension
 * @param second a second dimension within the first, null for none
 */
public record Grouping(Dimension first, @Nullable Dimension second) {

	private static final Comparator<Group> ORDER = Comparator.comparing(Group::key)
		.thenComparing(Group::second, Comparator.nullsFirst(Comparator.naturalOrder()));

	/** Broken down by one dimension. */
	public static Grouping by(Dimension dimension) {
		return new Grouping(dimension, null);
	}

	/** The same, each group broken down further. */
	public Grouping and(Dimension dimension) {
		return new Grouping(this.first, dimension);
	}

	/** The groups of a selection, in the order of their keys. */
	List<Group> of(Tally tally, RoaringBitmap rows) {
		Column first = tally.column(this.first.filter());
		Column second = (this.second != null) ? tally.column(this.second.filter()) : null;
		Sums sums = new Sums(tally);
		LongIntHashMap numbers = new LongIntHashMap();
		rows.forEach((IntConsumer) (row) -> {
			int[] others = (second != null) ? second.at(row) : Column.SOME;
			for (int one : first.at(row)) {
				for (int other : others) {
					sums.add(number(numbers, ((long) one << Integer.SIZE) | other), row);
				}
			}
		});
		List<Group> groups = new ArrayList<>();
		numbers
			.forEach((LongIntProcedure) (key, number) -> groups.add(new Group(first.code((int) (key >> Integer.SIZE)),
					(second != null) ? second.code((int) key) : null, sums.of(number))));
		groups.sort(ORDER);
		return groups;
	}

	/** The number of the group of a key, the next one for a new key. */
	private static int number(LongIntHashMap numbers, long key) {
		int found = numbers.indexOf(key);
		if (numbers.indexExists(found)) {
			return numbers.indexGet(found);
		}
		int next = numbers.size();
		numbers.indexInsert(found, key, next);
		return next;
	}

}
