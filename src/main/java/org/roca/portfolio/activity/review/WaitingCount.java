package org.roca.portfolio.activity.review;

import java.util.function.LongSupplier;

/**
 * How much waits for a person, for the menu of every page. Asked for when a page is drawn
 * and once: what only leads on, or is no page, costs no query.
 */
public final class WaitingCount {

	/** The name under which pages find it. */
	static final String ATTRIBUTE = "waiting";

	private static final long UNKNOWN = -1;

	private final LongSupplier query;

	private long count = UNKNOWN;

	WaitingCount(LongSupplier query) {
		this.query = query;
	}

	/** The number of entries on the page of what waits. */
	public long value() {
		if (this.count == UNKNOWN) {
			this.count = this.query.getAsLong();
		}
		return this.count;
	}

}
