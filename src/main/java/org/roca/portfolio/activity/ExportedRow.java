package org.roca.portfolio.activity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An activity in a file, once for each of its groups.
 *
 * @param group the code of its group, null where the list has none
 * @param bytes its cells as they lie on the {@link Shelf}
 */
record ExportedRow(@Nullable String group, byte[] bytes) {

	/** A text for each column, null where nothing is known. */
	List<@Nullable String> cells() {
		List<@Nullable String> cells = new ArrayList<>();
		int from = 0;
		for (int at = 0; at < this.bytes.length; at++) {
			if (this.bytes[at] == Shelf.END) {
				cells.add((this.bytes[from] != Shelf.NOT_KNOWN)
						? new String(this.bytes, from, at - from, StandardCharsets.UTF_8) : null);
				from = at + 1;
			}
		}
		return cells;
	}

	/** Puts each cell in a line, an empty one where nothing is known. */
	void in(CsvLine line) {
		for (int at = 0; at < this.bytes.length; at++) {
			at = line.add(this.bytes, (this.bytes[at] != Shelf.NOT_KNOWN) ? at : at + 1);
		}
	}

}
