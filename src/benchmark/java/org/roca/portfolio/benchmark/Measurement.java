package org.roca.portfolio.benchmark;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One kind of request on one size, or its copy in memory, between two readings of the
 * counters.
 */
final class Measurement {

	private static final Pattern QUERIES = Pattern.compile("(\\d+) queries");

	private final Application application;

	private final Queue<Integer> times = new ConcurrentLinkedQueue<>();

	private volatile int queries = -1;

	private volatile int failures;

	private @Nullable ProcessorTime start;

	private @Nullable ProcessorTime used;

	private long begun;

	private double seconds;

	Measurement(Application application) {
		this.application = application;
	}

	void begin() {
		this.start = this.application.processorTime();
		this.begun = System.nanoTime();
	}

	/** A request was answered. */
	void answered(@Nullable Integer millis, @Nullable String timing) {
		if (millis == null) {
			this.failures++;
			return;
		}
		this.times.add(millis);
		Matcher said = QUERIES.matcher(Objects.requireNonNullElse(timing, ""));
		if (said.find()) {
			this.queries = Integer.parseInt(said.group(1));
		}
	}

	void end() {
		this.seconds = (System.nanoTime() - this.begun) / 1e9;
		this.used = this.application.processorTime().since(Objects.requireNonNull(this.start));
	}

	int requests() {
		return this.times.size();
	}

	int failures() {
		return this.failures;
	}

	double perSecond() {
		return requests() / this.seconds;
	}

	/** Milliseconds of processor time per request. */
	double ofApplication() {
		return Objects.requireNonNull(this.used).application() / requests();
	}

	/** Milliseconds of processor time per request. */
	double ofDatabase() {
		return Objects.requireNonNull(this.used).database() / requests();
	}

	double ofBoth() {
		return ofApplication() + ofDatabase();
	}

	/** How long one of a hundred waits at least, or one of two. */
	int percentile(int percent) {
		int[] sorted = this.times.stream().mapToInt(Integer::intValue).sorted().toArray();
		return (sorted.length == 0) ? 0
				: sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
	}

	/** As the page says; -1 for files, which say nothing. */
	int queries() {
		return this.queries;
	}

}
