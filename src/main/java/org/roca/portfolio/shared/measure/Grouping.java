package org.roca.portfolio.shared.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.carrotsearch.hppc.LongObjectHashMap;
import com.carrotsearch.hppc.procedures.LongObjectProcedure;
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

	private static final int[] ONE = { 0 };

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
		LongObjectHashMap<Sums> sums = new LongObjectHashMap<>();
		rows.forEach((IntConsumer) (row) -> {
			for (int one : first.at(row)) {
				for (int other : (second != null) ? second.at(row) : ONE) {
					long key = ((long) one << 32) | other;
					Sums group = sums.get(key);
					if (group == null) {
						group = new Sums();
						sums.put(key, group);
					}
					group.add(tally, row);
				}
			}
		});
		List<Group> groups = new ArrayList<>();
		sums.forEach((LongObjectProcedure<Sums>) (key, group) -> groups.add(new Group(first.code((int) (key >> 32)),
				(second != null) ? second.code((int) key) : null, group.measures())));
		groups.sort(ORDER);
		return groups;
	}

}
