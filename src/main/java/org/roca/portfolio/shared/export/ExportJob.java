package org.roca.portfolio.shared.export;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A file that is being made, or is made. One thread makes it; any may look.
 */
final class ExportJob {

	private final UUID id = UUID.randomUUID();

	private final ExportCall call;

	private final ExportFile file;

	private final Instant asked;

	private final Progress progress = new Progress();

	private final CompletableFuture<ExportJob> end = new CompletableFuture<>();

	private volatile boolean background;

	private volatile @Nullable Made made;

	private volatile @Nullable Failure failure;

	/**
	 * A file that is to be made.
	 * @param asked the moment at which it was asked for
	 */
	ExportJob(ExportCall call, ExportFile file, Instant asked) {
		this.call = call;
		this.file = file;
		this.asked = asked;
	}

	/**
	 * The finished file.
	 *
	 * @param path where it lies
	 * @param size in bytes
	 * @param digest SHA-256 of its bytes, in hexadecimal digits
	 */
	record Made(Path path, long size, String digest) {

		/** The strong tag of its bytes. */
		String tag() {
			return '"' + this.digest + '"';
		}

	}

	/** Why there is no file. */
	enum Failure {

		/** No room is left for it. */
		FULL,

		/** The database or the program failed; the log says how. */
		ERROR

	}

	void finish(Made finished) {
		this.made = finished;
		this.end.complete(this);
	}

	void fail(Failure reason) {
		this.failure = reason;
		this.end.complete(this);
	}

	/**
	 * Waits for the end.
	 * @return whether it came in time
	 */
	boolean await(Duration patience) {
		try {
			this.end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return isOver();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A failure is an end like any other", ex);
		}
	}

	/** Whether it is made or has failed. */
	boolean isOver() {
		return this.end.isDone();
	}

	/** Does something at its end, at once where that has come. */
	void atEnd(Consumer<ExportJob> what) {
		this.end.thenAccept(what);
	}

	/** Nobody waits for it any more; whoever asks for it comes to its page. */
	void goOn() {
		this.background = true;
	}

	/** Whether it goes on in the background. */
	boolean goesOn() {
		return this.background;
	}

	/** Whether this is under way for the same person, who asks for it again. */
	boolean isFor(ExportCall other) {
		return this.background && !isOver() && this.call.equals(other);
	}

	public UUID id() {
		return this.id;
	}

	ExportCall call() {
		return this.call;
	}

	ExportFile file() {
		return this.file;
	}

	Instant asked() {
		return this.asked;
	}

	public Progress progress() {
		return this.progress;
	}

	@Nullable Made made() {
		return this.made;
	}

	@Nullable Failure failure() {
		return this.failure;
	}

}
