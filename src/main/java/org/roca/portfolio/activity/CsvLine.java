package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A line of comma-separated values as RFC 4180 has it, made of bytes in UTF-8 as they
 * are: millions of cells take several times as long by way of texts. One is used line
 * after line.
 */
class CsvLine {

	/** What starts a formula in a spreadsheet. */
	private static final String FORMULA = "=+-@\t\r";

	private byte[] bytes = new byte[1 << 12];

	private int size;

	private boolean begun;

	/** Adds a cell. */
	void add(byte[] cell) {
		add(cell, 0);
	}

	/**
	 * Adds a cell, with an apostrophe in front where a spreadsheet would take it for a
	 * formula.
	 * @param start where it begins in the bytes
	 * @return where it ends, at the sign of its end or of all
	 */
	int add(byte[] cells, int start) {
		// Each byte may be a quotation mark.
		room(2 * (cells.length - start));
		if (this.begun) {
			put(',');
		}
		this.begun = true;
		int begin = this.size;
		if (start < cells.length && FORMULA.indexOf(cells[start]) >= 0) {
			put('\'');
		}
		byte[] to = this.bytes;
		int next = this.size;
		int at = start;
		boolean quoted = false;
		while (at < cells.length && cells[at] != Shelf.END) {
			byte letter = cells[at++];
			quoted |= letter == ',' || letter == '"' || letter == '\n' || letter == '\r';
			to[next++] = letter;
		}
		this.size = next;
		if (quoted) {
			quote(begin);
		}
		return at;
	}

	private void quote(int begin) {
		byte[] cell = Arrays.copyOfRange(this.bytes, begin, this.size);
		this.size = begin;
		put('"');
		for (byte letter : cell) {
			if (letter == '"') {
				put('"');
			}
			put(letter);
		}
		put('"');
	}

	/** Makes room for so many bytes, and for the signs around a cell and a line. */
	private void room(int more) {
		if (this.bytes.length - this.size < more + 6) {
			this.bytes = Arrays.copyOf(this.bytes, 2 * this.bytes.length + more);
		}
	}

	private void put(int letter) {
		this.bytes[this.size++] = (byte) letter;
	}

	/** Writes the line, after which the next one begins. */
	void write(OutputStream out) throws IOException {
		put('\r');
		put('\n');
		out.write(this.bytes, 0, this.size);
		this.size = 0;
		this.begun = false;
	}

}
