package org.roca.portfolio.activity;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import org.jspecify.annotations.Nullable;

/**
 * Rows of a file that are read in one order and written in another, put on disk between,
 * so that their number does not matter. Each is the bytes of its cells, one after another
 * with a sign at the end of each and one for what is not known.
 */
class Shelf implements Closeable {

	/** The end of a cell: no text of the database has it. */
	static final byte END = 0;

	/** A cell of which nothing is known: no text in UTF-8 has it. */
	static final byte NOT_KNOWN = (byte) 0xff;

	private static final int BUFFER = 1 << 20;

	private final FileChannel file;

	/** Where each row begins, and where the last one ends. */
	private final long[] places;

	private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

	private int rows;

	private long written;

	/**
	 * An empty shelf.
	 * @param file an empty file, which is closed with the shelf
	 * @param rows how many it is to hold
	 */
	Shelf(FileChannel file, int rows) {
		this.file = file;
		this.places = new long[rows + 1];
	}

	/** Puts the next cell of a row. */
	void put(byte @Nullable [] cell) throws IOException {
		if (cell == null) {
			room(2).put(NOT_KNOWN).put(END);
			return;
		}
		int from = 0;
		while (cell.length - from >= this.buffer.capacity()) {
			int length = room(this.buffer.capacity()).remaining();
			this.buffer.put(cell, from, length);
			from += length;
		}
		room(cell.length - from + 1).put(cell, from, cell.length - from).put(END);
	}

	/** Ends a row. */
	void end() {
		this.rows++;
		this.places[this.rows] = this.written + this.buffer.position();
	}

	private ByteBuffer room(int bytes) throws IOException {
		if (this.buffer.remaining() < bytes) {
			flush();
		}
		return this.buffer;
	}

	private void flush() throws IOException {
		this.buffer.flip();
		while (this.buffer.hasRemaining()) {
			this.written += this.file.write(this.buffer);
		}
		this.buffer.clear();
	}

	/**
	 * Takes a row.
	 * @param row its number in the order in which they were put, from 0
	 * @return the bytes of its cells
	 */
	byte[] get(int row) throws IOException {
		if (this.written < this.places[this.rows]) {
			flush();
		}
		byte[] cells = new byte[(int) (this.places[row + 1] - this.places[row])];
		int length = 0;
		while (length < cells.length) {
			this.buffer.clear().limit(Math.min(cells.length - length, BUFFER));
			int read = this.file.read(this.buffer, this.places[row] + length);
			if (read < 0) {
				throw new EOFException("What was put on the shelf is there no more");
			}
			this.buffer.get(0, cells, length, read);
			length += read;
		}
		return cells;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
