package org.roca.portfolio.shared.tally;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.roaringbitmap.RoaringBitmap;

/**
 * A number of each activity that states one, such as its participants or its first day.
 */
public class Numbers {

	/** No number of people and no day is this one. */
	private static final int NOT_STATED = Integer.MIN_VALUE;

	private final RoaringBitmap stated = new RoaringBitmap();

	private int[] at = new int[0];

	void put(int row, @Nullable Integer number) {
		if (number == null) {
			remove(row);
			return;
		}
		if (row >= this.at.length) {
			int held = this.at.length;
			this.at = Arrays.copyOf(this.at, Math.max(row + 1, held + held / 2));
			Arrays.fill(this.at, held, this.at.length, NOT_STATED);
		}
		this.at[row] = number;
		this.stated.add(row);
	}

	void remove(int row) {
		if (isStated(row)) {
			this.at[row] = NOT_STATED;
			this.stated.remove(row);
		}
	}

	/** The rows that state a number. */
	public RoaringBitmap stated() {
		return this.stated;
	}

	public boolean isStated(int row) {
		return row < this.at.length && this.at[row] != NOT_STATED;
	}

	/** The number of a row that states one. */
	public int at(int row) {
		return this.at[row];
	}

}
