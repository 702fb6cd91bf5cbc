package org.roca.portfolio.activity;

import java.io.InterruptedIOException;
import java.lang.Thread.State;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** A file that is stopped leaves nobody reading on a connection that others get next. */
class AheadTests {

	@Test
	void readsInOrder() throws Exception {
		AtomicInteger source = new AtomicInteger();
		try (Ahead<Integer> ahead = new Ahead<>(source::incrementAndGet)) {
			assertThat(ahead.next()).isEqualTo(1);
			assertThat(ahead.next()).isEqualTo(2);
		}
	}

	/**
	 * The reading goes on until the thread that was told to stop waits for its end, so
	 * that neither can overtake the other.
	 */
	@Test
	void whoIsToldToStopWaitsForTheReading() throws Exception {
		CountDownLatch goOn = new CountDownLatch(1);
		AtomicBoolean read = new AtomicBoolean();
		FutureTask<Boolean> told = new FutureTask<>(() -> {
			assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> {
				try (Ahead<Boolean> ahead = new Ahead<>(() -> {
					goOn.await();
					return read.getAndSet(true);
				})) {
					ahead.next();
				}
			});
			assertThat(read).as("read before it closed").isTrue();
			return Thread.interrupted();
		});
		Thread other = new Thread(told);
		other.start();
		other.interrupt();
		await().until(() -> other.getState() == State.TIMED_WAITING || told.isDone());
		goOn.countDown();
		assertThat(told.get()).as("still told to stop").isTrue();
	}

}
