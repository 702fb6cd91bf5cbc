package org.roca.portfolio.activity;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.ExportWindows.Key;
import org.roca.portfolio.activity.ExportWindows.Window;

/** The rows of a file, some thousands at a time. */
class ExportBatches {

	private static final int SIZE = 5_000;

	private final Ahead<Window> windows;

	private final ActivityCells cells;

	private Window window = new Window(List.of(), new long[0], new String[0][]);

	private int next;

	ExportBatches(Ahead<Window> windows, ActivityCells cells) {
		this.windows = windows;
		this.cells = cells;
	}

	/** The next rows, in their order; none at the end. */
	List<Raw> next() throws IOException {
		if (this.next == this.window.keys().size()) {
			this.window = this.windows.next();
			this.next = 0;
		}
		Window now = this.window;
		List<Key> batch = now.keys().subList(this.next, Math.min(this.next + SIZE, now.keys().size()));
		this.next += batch.size();
		long[] ids = Key.ids(batch);
		@Nullable String[][] own = this.cells.own(ids);
		return batch.stream()
			.map((key) -> new Raw(key.group(), own[Arrays.binarySearch(ids, key.id())], now.partsOf(key)))
			.toList();
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
