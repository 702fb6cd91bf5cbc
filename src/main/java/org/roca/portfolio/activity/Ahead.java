package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Reads on a thread of its own what is needed next, so that the database works while a
 * file is written.
 *
 * @param <T> what is read at a time
 */
class Ahead<T> implements AutoCloseable {

	private static final CustomizableThreadFactory THREADS = new CustomizableThreadFactory("export-ahead-");

	static {
		THREADS.setDaemon(true);
	}

	private final ExecutorService thread = Executors.newSingleThreadExecutor(THREADS);

	private final Callable<T> source;

	private Future<T> next;

	/**
	 * Begins to read.
	 * @param source is asked once more than there is need for, at most
	 */
	Ahead(Callable<T> source) {
		this.source = source;
		this.next = this.thread.submit(source);
	}

	/** What comes next, as soon as it is read. */
	T next() throws IOException {
		try {
			T read = this.next.get();
			this.next = this.thread.submit(this.source);
			return read;
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof IOException failed) {
				throw failed;
			}
			throw new IllegalStateException("The next rows can't be read", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("Nobody waits for the next rows any more");
		}
	}

	/**
	 * Returns when nothing is read any more, also on a thread that is told to stop: its
	 * connection goes to others afterwards.
	 */
	@Override
	public void close() {
		this.thread.shutdown();
		boolean interrupted = false;
		boolean ended = false;
		while (!ended) {
			try {
				ended = this.thread.awaitTermination(1, TimeUnit.MINUTES);
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
