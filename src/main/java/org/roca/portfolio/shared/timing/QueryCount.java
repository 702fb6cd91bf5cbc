package org.roca.portfolio.shared.timing;

import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The queries that one piece of work made, and the time the database took for them.
 * Counted on the thread that does the work; a batch of statements counts as one, because
 * it is one round trip. A count within another adds to both.
 */
public final class QueryCount {

	private static final ThreadLocal<@Nullable QueryCount> CURRENT = new ThreadLocal<>();

	private final @Nullable QueryCount outer;

	private int queries;

	private long nanos;

	private QueryCount(@Nullable QueryCount outer) {
		this.outer = outer;
	}

	/**
	 * How many queries some work makes on this thread, a request through MockMvc
	 * included.
	 */
	public static int of(Runnable work) {
		QueryCount count = begin();
		try {
			work.run();
			return count.queries;
		}
		finally {
			count.end();
		}
	}

	static QueryCount begin() {
		QueryCount count = new QueryCount(CURRENT.get());
		CURRENT.set(count);
		return count;
	}

	void end() {
		if (this.outer != null) {
			CURRENT.set(this.outer);
		}
		else {
			CURRENT.remove();
		}
	}

	static void add(long nanos) {
		for (QueryCount count = CURRENT.get(); count != null; count = count.outer) {
			count.queries++;
			count.nanos += nanos;
		}
	}

	/** Queries made so far. */
	public int queries() {
		return this.queries;
	}

	/** Milliseconds that the database took so far, the way there and back included. */
	public double millis() {
		return this.nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
	}

}
