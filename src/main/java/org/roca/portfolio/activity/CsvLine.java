package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values as RFC 4180 has them, made of bytes in UTF-8 as they
 * are: millions of cells take several times as long by way of texts. What is not known is
 * an empty cell.
 */
class CsvLine implements RowForm {

	/** What starts a formula in a spreadsheet. */
	private static final String FORMULA = "=+-@\t\r";

	private byte[] bytes = new byte[1 << 12];

	private int size;

	@Override
	public void write(byte[] @Nullable [] cells, OutputStream out) throws IOException {
		this.size = 0;
		for (int i = 0; i < cells.length; i++) {
			if (i > 0) {
				put(',');
			}
			byte[] cell = cells[i];
			if (cell != null) {
				add(cell);
			}
		}
		put('\r');
		put('\n');
		out.write(this.bytes, 0, this.size);
	}

	/** Writes a cell that others of its line follow. */
	void begin(byte[] cell, OutputStream out) throws IOException {
		this.size = 0;
		add(cell);
		put(',');
		out.write(this.bytes, 0, this.size);
	}

	/**
	 * Adds a cell, with an apostrophe in front where a spreadsheet would take it for a
	 * formula.
	 */
	private void add(byte[] cell) {
		// Each byte may be a quotation mark.
		room(2 * cell.length);
		boolean formula = cell.length > 0 && FORMULA.indexOf(cell[0]) >= 0;
		if (needsQuotes(cell)) {
			quote(cell, formula);
			return;
		}
		if (formula) {
			put('\'');
		}
		System.arraycopy(cell, 0, this.bytes, this.size, cell.length);
		this.size += cell.length;
	}

	private static boolean needsQuotes(byte[] cell) {
		for (byte letter : cell) {
			if (letter == ',' || letter == '"' || letter == '\n' || letter == '\r') {
				return true;
			}
		}
		return false;
	}

	private void quote(byte[] cell, boolean formula) {
		put('"');
		if (formula) {
			put('\'');
		}
		byte[] to = this.bytes;
		int next = this.size;
		for (byte letter : cell) {
			if (letter == '"') {
				to[next++] = '"';
			}
			to[next++] = letter;
		}
		this.size = next;
		put('"');
	}

	/** Makes room for so many bytes, and for the signs around a cell and a line. */
	private void room(int more) {
		if (this.bytes.length - this.size < more + 6) {
			this.bytes = Arrays.copyOf(this.bytes, 2 * this.bytes.length + more);
		}
	}

	private void put(int letter) {
		if (this.size == this.bytes.length) {
			room(1);
		}
		this.bytes[this.size++] = (byte) letter;
	}

}
