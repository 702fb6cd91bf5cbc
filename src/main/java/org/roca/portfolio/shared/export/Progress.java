package org.roca.portfolio.shared.export;

import java.util.concurrent.atomic.AtomicLong;

/** How far a file is: rows written of all its rows. */
public final class Progress {

	private final AtomicLong written = new AtomicLong();

	private final AtomicLong rows = new AtomicLong();

	/** So many more rows are to be written. */
	public void expect(long more) {
		this.rows.addAndGet(more);
	}

	/** One more row is written. */
	public void row() {
		this.written.incrementAndGet();
	}

	/** Rows written so far. */
	public long written() {
		return Math.min(this.written.get(), this.rows.get());
	}

	/** All rows, as far as they are known yet. */
	public long rows() {
		return this.rows.get();
	}

	/** Whether every row is written, so that the file is only to be finished. */
	public boolean isWhole() {
		return this.rows.get() > 0 && this.written.get() >= this.rows.get();
	}

}
