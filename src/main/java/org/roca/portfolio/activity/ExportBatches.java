package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, some thousands at a time. The parts of many more are read at once:
 * they take little room, and the more are looked for, the more of them lie on each page
 * of the database.
 */
class ExportBatches {

	/** Keys whose parts are read at once. */
	static final int WINDOW = 40_000;

	private static final int BATCH = 5_000;

	private final Iterator<Key> left;

	private final ActivityCells cells;

	private List<Key> keys = List.of();

	private long[] ids = {};

	private @Nullable String[][] parts = {};

	private int next;

	ExportBatches(Iterator<Key> keys, ActivityCells cells) {
		this.left = keys;
		this.cells = cells;
	}

	/** The next rows, in their order; none at the end. */
	List<Raw> next() {
		if (this.next == this.keys.size()) {
			readParts();
		}
		List<Key> batch = this.keys.subList(this.next, Math.min(this.next + BATCH, this.keys.size()));
		this.next += batch.size();
		long[] own = ids(batch);
		@Nullable String[][] lines = this.cells.own(own);
		return batch.stream()
			.map((key) -> new Raw(key.group(), lines[Arrays.binarySearch(own, key.id())],
					this.parts[Arrays.binarySearch(this.ids, key.id())]))
			.toList();
	}

	private void readParts() {
		this.keys = new ArrayList<>();
		while (this.keys.size() < WINDOW && this.left.hasNext()) {
			this.keys.add(this.left.next());
		}
		this.next = 0;
		this.ids = ids(this.keys);
		this.parts = this.cells.parts(this.ids);
	}

	/** Ascending, as the database keeps them. */
	private static long[] ids(List<Key> keys) {
		return keys.stream().mapToLong(Key::id).sorted().distinct().toArray();
	}

	/**
	 * A row that is to be read.
	 *
	 * @param id the key of its activity
	 * @param group the code of its group, null where the list has none
	 */
	record Key(long id, @Nullable String group) {
	}

	/**
	 * A row as it is read, with keys for names.
	 *
	 * @param group the code of its group, null where the list has none
	 * @param own the cells of the activity itself, null elsewhere
	 * @param parts the cells made of its parts, null elsewhere
	 */
	record Raw(@Nullable String group, @Nullable String[] own, @Nullable String[] parts) {
	}

}
