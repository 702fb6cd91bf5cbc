package org.roca.portfolio.activity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.export.Progress;

/**
 * Reads rows and puts them on the shelf in the form of the file, on two threads, so that
 * neither the database nor the application waits for the other.
 */
class ShelfFilling {

	private final ExportWindows windows;

	private final Shelf shelf;

	private final Supplier<? extends RowForm> form;

	private final Progress progress;

	/**
	 * All rows of the windows.
	 * @param progress is told of each row as soon as it lies on the shelf
	 */
	ShelfFilling(ExportWindows windows, Shelf shelf, Supplier<? extends RowForm> form, Progress progress) {
		this.windows = windows;
		this.shelf = shelf;
		this.form = form;
		this.progress = progress;
	}

	/** Help on another thread. */
	interface Help {

		void fill() throws IOException;

	}

	/**
	 * Fills the shelf. Where one thread fails, the other one ends as well.
	 * @param help fills it together with this thread
	 */
	void fill(ActivityCells cells, Help help) throws IOException {
		try (Ahead<Boolean> second = new Ahead<>(() -> {
			if (this.windows.hasMore()) {
				help.fill();
			}
			return true;
		})) {
			fill(cells);
			second.next();
		}
	}

	/** Puts rows on the shelf as long as there are any. */
	void fill(ActivityCells cells) throws IOException {
		RowForm row = this.form.get();
		try {
			for (ExportWindows.Window window = this.windows.next(); window != null; window = this.windows.next()) {
				byte[][] @Nullable [] lines = cells.read(window.ids());
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				int[] ends = new int[lines.length];
				for (int i = 0; i < lines.length; i++) {
					row.write(cells.named(lines[i]), bytes);
					ends[i] = bytes.size();
					this.progress.row();
				}
				this.shelf.put(window.first(), bytes.toByteArray(), ends);
			}
		}
		finally {
			this.windows.stop();
		}
	}

}
