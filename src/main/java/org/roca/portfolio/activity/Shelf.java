package org.roca.portfolio.activity;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Rows of a file that are read in one order and written in another, put on disk between,
 * so that their number does not matter. Several threads may put rows, before one takes
 * them.
 */
class Shelf implements Closeable {

	private static final int BUFFER = 1 << 20;

	private final FileChannel file;

	/** Where each row begins. */
	private final long[] places;

	private final int[] lengths;

	private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

	private long written;

	/**
	 * An empty shelf.
	 * @param file an empty file, which is closed with the shelf
	 * @param rows how many it is to hold
	 */
	Shelf(FileChannel file, int rows) {
		this.file = file;
		this.places = new long[rows];
		this.lengths = new int[rows];
	}

	/**
	 * Puts rows that follow one another.
	 * @param first the number of the first one, from 0
	 * @param bytes what they are
	 * @param ends where each of them ends there
	 */
	synchronized void put(int first, byte[] bytes, int[] ends) throws IOException {
		int begin = 0;
		for (int i = 0; i < ends.length; i++) {
			this.places[first + i] = this.written + begin;
			this.lengths[first + i] = ends[i] - begin;
			begin = ends[i];
		}
		for (int at = 0; at < begin; at += BUFFER) {
			this.buffer.clear().put(bytes, at, Math.min(begin - at, BUFFER)).flip();
			while (this.buffer.hasRemaining()) {
				this.written += this.file.write(this.buffer);
			}
		}
	}

	/**
	 * Takes a row.
	 * @param row its number
	 */
	byte[] get(int row) throws IOException {
		byte[] bytes = new byte[this.lengths[row]];
		int length = 0;
		while (length < bytes.length) {
			this.buffer.clear().limit(Math.min(bytes.length - length, BUFFER));
			int read = this.file.read(this.buffer, this.places[row] + length);
			if (read < 0) {
				throw new EOFException("What was put on the shelf is there no more");
			}
			this.buffer.get(0, bytes, length, read);
			length += read;
		}
		return bytes;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
