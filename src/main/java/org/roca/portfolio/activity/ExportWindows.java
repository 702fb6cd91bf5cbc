package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the rows of a file say of the parts of activities, for many at a time: it takes
 * little room, and the more are looked for, the more of them lie on each page of the
 * database.
 */
class ExportWindows {

	/** Rows of a window. */
	static final int SIZE = 40_000;

	private final Iterator<Key> left;

	private final ActivityCells cells;

	ExportWindows(Iterator<Key> keys, ActivityCells cells) {
		this.left = keys;
		this.cells = cells;
	}

	/** The next rows, in their order; none at the end. */
	Window next() {
		List<Key> keys = new ArrayList<>();
		while (keys.size() < SIZE && this.left.hasNext()) {
			keys.add(this.left.next());
		}
		long[] ids = Key.ids(keys);
		return new Window(keys, ids, this.cells.parts(ids));
	}

	/**
	 * A row that is to be read.
	 *
	 * @param id the key of its activity
	 * @param group the code of its group, null where the list has none
	 */
	record Key(long id, @Nullable String group) {

		/** The keys of activities, ascending as the database keeps them. */
		static long[] ids(List<Key> keys) {
			return keys.stream().mapToLong(Key::id).sorted().distinct().toArray();
		}

	}

	/**
	 * Rows of which the parts are read.
	 *
	 * @param keys the rows, in their order
	 * @param ids the keys of their activities, ascending
	 * @param parts the cells made of their parts, in the order of these
	 */
	record Window(List<Key> keys, long[] ids, @Nullable String[][] parts) {

		@Nullable String[] partsOf(Key key) {
			return this.parts[Arrays.binarySearch(this.ids, key.id())];
		}

	}

}
