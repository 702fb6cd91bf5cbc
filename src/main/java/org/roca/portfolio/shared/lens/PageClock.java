package org.roca.portfolio.shared.lens;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * The clock that everything asks. While a page of a past day is made it stands at the end
 * of that day, so that what was still to come then is still to come on the page.
 */
public final class PageClock extends Clock {

	private static final ThreadLocal<@Nullable Instant> STOPPED = new ThreadLocal<>();

	private final Clock real;

	/**
	 * A clock that runs.
	 * @param real what it shows while no past day is looked at
	 */
	public PageClock(Clock real) {
		this.real = real;
	}

	/** Stands still for this thread until {@link #run()}. */
	static void stop(Instant moment) {
		STOPPED.set(moment);
	}

	/** Runs again for this thread. */
	static void run() {
		STOPPED.remove();
	}

	@Override
	public ZoneId getZone() {
		return this.real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new PageClock(this.real.withZone(zone));
	}

	@Override
	public Instant instant() {
		Instant stopped = STOPPED.get();
		return (stopped != null) ? stopped : this.real.instant();
	}

}
