package org.roca.portfolio.shared.tally;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * All activities of a tally in one order, as they stood when it was read. Those that have
 * changed since it was asked for stand nowhere in it, until it is read again. A place is
 * counted from the beginning of the order, upwards or downwards; in both, rows without a
 * value come last.
 */
public class Ranking {

	/** No place, or no row. */
	public static final int NONE = -1;

	/** With more rows that have changed it is better read again. */
	private static final int WORN = 1000;

	private final Rows rows;

	private final RoaringBitmap moved = new RoaringBitmap();

	private int[] ranked = {};

	/** How many of them have a value. */
	private int valued;

	/** What was read and is not yet ranked. */
	private @Nullable LongArrayList keys;

	private volatile boolean read;

	/** What comes in its place, as soon as it is read and something changes. */
	private volatile @Nullable Ranking next;

	Ranking(Rows rows) {
		this.rows = rows;
	}

	boolean isRead() {
		return this.read;
	}

	/** What is to be read in its place meanwhile, or null while it is good enough. */
	@Nullable Ranking next() {
		return this.next;
	}

	/** Reading what comes in its place has failed: it will be tried again. */
	void forgetNext() {
		this.next = null;
	}

	/**
	 * Takes the order.
	 * @param keys the activities in it
	 * @param valued how many of them have a value
	 */
	void take(LongArrayList keys, int valued) {
		this.keys = keys;
		this.valued = valued;
		this.read = true;
	}

	/** Finds the rows of what was read, while no tally takes in anything. */
	synchronized void settle() {
		LongArrayList read = this.keys;
		if (read != null) {
			int[] found = new int[read.size()];
			for (int place = 0; place < found.length; place++) {
				found[place] = this.rows.find(read.get(place));
			}
			this.ranked = found;
			this.keys = null;
		}
	}

	/**
	 * Activities have changed. One that is worn goes on, with ever more rows that stand
	 * nowhere, until the next one has been read.
	 * @return the ranking that holds from now on
	 */
	Ranking move(RoaringBitmap changed) {
		this.moved.or(changed);
		Ranking following = this.next;
		if (following != null) {
			following.move(changed);
			return following.read ? following : this;
		}
		if (this.read && this.moved.getCardinality() > WORN) {
			this.next = new Ranking(this.rows);
		}
		return this;
	}

	/** The rows that stand nowhere. */
	public RoaringBitmap moved() {
		return this.moved;
	}

	/** How many places there are. */
	public int size() {
		return this.ranked.length;
	}

	/** The row at a place, or {@link #NONE} if it stands nowhere by now. */
	public int at(int place, boolean down) {
		int row = this.ranked[turned(place, down)];
		return (row == Rows.NOT_HELD || this.moved.contains(row)) ? NONE : row;
	}

	/** The place of an activity, or {@link #NONE} if it stands nowhere by now. */
	public int place(long key, boolean down) {
		int row = this.rows.find(key);
		if (row != Rows.NOT_HELD && !this.moved.contains(row)) {
			for (int place = 0; place < this.ranked.length; place++) {
				if (this.ranked[place] == row) {
					return turned(place, down);
				}
			}
		}
		return NONE;
	}

	private int turned(int place, boolean down) {
		if (!down) {
			return place;
		}
		return (place < this.valued) ? this.valued - 1 - place : this.valued + this.ranked.length - 1 - place;
	}

	/**
	 * The first rows of a set from a place on, and in any case those that stand nowhere.
	 * @param backwards whether they are the last ones up to this place
	 * @param most how many rows at most
	 */
	public RoaringBitmap walk(RoaringBitmap among, int from, boolean down, boolean backwards, int most) {
		if (among.getLongCardinality() <= most) {
			return among;
		}
		RoaringBitmap found = RoaringBitmap.and(among, this.moved);
		RoaringBitmap standing = RoaringBitmap.andNot(among, this.moved);
		IntArrayList met = new IntArrayList();
		int step = backwards ? -1 : 1;
		for (int place = from; place >= 0 && place < this.ranked.length && met.size() < most; place += step) {
			int row = this.ranked[turned(place, down)];
			if (row != Rows.NOT_HELD && standing.contains(row)) {
				met.add(row);
			}
		}
		found.add(met.toArray());
		return found;
	}

}
