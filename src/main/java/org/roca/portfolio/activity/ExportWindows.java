package org.roca.portfolio.activity;

import java.io.InterruptedIOException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Activities some thousands at a time, in the order of their keys, which is mostly that
 * in which the database keeps them: what lies side by side is found together. Several
 * threads share them.
 */
class ExportWindows {

	/** Rows of a window. */
	static final int SIZE = 10_000;

	private final long[] ids;

	private final int size;

	private int next;

	/**
	 * All windows.
	 * @param ids keys of activities, ascending
	 * @param size how many are read at a time
	 */
	ExportWindows(long[] ids, int size) {
		this.ids = ids;
		this.size = size;
	}

	/**
	 * Some activities.
	 *
	 * @param first the place of the first of them among all
	 * @param ids their keys, ascending
	 */
	record Window(int first, long[] ids) {
	}

	/** The next activities; null at the end. */
	synchronized @Nullable Window next() throws InterruptedIOException {
		if (Thread.currentThread().isInterrupted()) {
			throw new InterruptedIOException("Nobody waits for the next rows any more");
		}
		if (this.next == this.ids.length) {
			return null;
		}
		int first = this.next;
		this.next = Math.min(first + this.size, this.ids.length);
		return new Window(first, Arrays.copyOfRange(this.ids, first, this.next));
	}

	synchronized boolean hasMore() {
		return this.next < this.ids.length;
	}

	/** There is nothing more to be read, for anybody. */
	synchronized void stop() {
		this.next = this.ids.length;
	}

}
