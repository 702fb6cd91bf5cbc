package org.roca.portfolio.activity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a file in their order, some thousands at a time, as they lie on a shelf.
 */
class ExportTurns {

	private static final int SIZE = 2_000;

	private final ExportKeys keys;

	/** The keys in the order in which their rows were put on the shelf, ascending. */
	private final long[] ids;

	private final Shelf shelf;

	private int next;

	ExportTurns(ExportKeys keys, long[] ids, Shelf shelf) {
		this.keys = keys;
		this.ids = ids;
		this.shelf = shelf;
	}

	/** The next rows; none at the end. */
	List<ExportedRow> next() throws IOException {
		int end = Math.min(this.next + SIZE, this.keys.size());
		List<ExportedRow> rows = new ArrayList<>(end - this.next);
		while (this.next < end) {
			int row = Arrays.binarySearch(this.ids, this.keys.id(this.next));
			rows.add(new ExportedRow(this.keys.group(this.next), this.shelf.get(row)));
			this.next++;
		}
		return rows;
	}

}
