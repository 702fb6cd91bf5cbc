package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Cells of a row one after another as they are, with a sign at the end of each and one
 * for what is not known.
 */
class PlainCells implements RowForm {

	/** The end of a cell: no text of the database has it. */
	private static final byte END = 0;

	/** A cell of which nothing is known: no text in UTF-8 has it. */
	private static final byte NOT_KNOWN = (byte) 0xff;

	@Override
	public void write(byte[] @Nullable [] cells, OutputStream out) throws IOException {
		for (byte[] cell : cells) {
			if (cell == null) {
				out.write(NOT_KNOWN);
			}
			else {
				out.write(cell);
			}
			out.write(END);
		}
	}

	/** The texts of the cells, null where nothing is known. */
	static List<@Nullable String> texts(byte[] bytes) {
		List<@Nullable String> cells = new ArrayList<>();
		int from = 0;
		for (int at = 0; at < bytes.length; at++) {
			if (bytes[at] == END) {
				cells.add(
						(bytes[from] != NOT_KNOWN) ? new String(bytes, from, at - from, StandardCharsets.UTF_8) : null);
				from = at + 1;
			}
		}
		return cells;
	}

}
