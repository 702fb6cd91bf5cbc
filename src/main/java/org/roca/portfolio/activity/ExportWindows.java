package org.roca.portfolio.activity;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The rows of activities, some thousands at a time, in the order in which the database
 * keeps them: what lies side by side is found together.
 */
class ExportWindows {

	/** Rows of a window. */
	static final int SIZE = 10_000;

	private final long[] ids;

	private final int size;

	private final ActivityCells cells;

	private int next;

	/**
	 * All windows.
	 * @param ids keys of activities, ascending
	 * @param size how many are read at a time
	 */
	ExportWindows(long[] ids, int size, ActivityCells cells) {
		this.ids = ids;
		this.size = size;
		this.cells = cells;
	}

	/** The cells of the next activities; none at the end. */
	byte[][] @Nullable [] next() {
		long[] window = Arrays.copyOfRange(this.ids, this.next, Math.min(this.next + this.size, this.ids.length));
		this.next += window.length;
		return this.cells.read(window);
	}

}
