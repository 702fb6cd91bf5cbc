package org.roca.portfolio.shared.tally;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Which activity has which row, by the keys of the records. */
public class Rows {

	/** The row of an activity that is not held. */
	static final int NOT_HELD = -1;

	private final LongIntHashMap rows = new LongIntHashMap();

	private final LongArrayList keys = new LongArrayList();

	private final IntArrayList free = new IntArrayList();

	/** The row of an activity, a new one for a new activity. */
	int of(long key) {
		int known = find(key);
		if (known != NOT_HELD) {
			return known;
		}
		int row = this.keys.size();
		if (this.free.isEmpty()) {
			this.keys.add(key);
		}
		else {
			row = this.free.removeLast();
			this.keys.set(row, key);
		}
		this.rows.put(key, row);
		return row;
	}

	/** The row of an activity, or {@link #NOT_HELD}. */
	int find(long key) {
		return this.rows.getOrDefault(key, NOT_HELD);
	}

	/** The rows of those of these activities that are held. */
	RoaringBitmap find(long[] keys) {
		RoaringBitmap found = new RoaringBitmap();
		for (long key : keys) {
			int row = find(key);
			if (row != NOT_HELD) {
				found.add(row);
			}
		}
		return found;
	}

	void remove(long key) {
		this.free.add(this.rows.remove(key));
	}

	/** The keys of the activities of some rows. */
	public Long[] keys(RoaringBitmap rows) {
		Long[] keys = new Long[rows.getCardinality()];
		int[] next = { 0 };
		rows.forEach((IntConsumer) (row) -> keys[next[0]++] = this.keys.get(row));
		return keys;
	}

}
