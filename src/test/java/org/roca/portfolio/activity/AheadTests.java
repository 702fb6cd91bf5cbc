package org.roca.portfolio.activity;

import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

	@Test
	void whoIsToldToStopWaitsForTheReading() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		AtomicBoolean read = new AtomicBoolean();
		Thread other = new Thread(() -> {
			begun.countDown();
			assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> {
				try (Ahead<Boolean> ahead = new Ahead<>(() -> {
					goOn.await();
					return read.getAndSet(true);
				})) {
					ahead.next();
				}
			});
			assertThat(read).as("read before it closed").isTrue();
			assertThat(Thread.interrupted()).as("still told to stop").isTrue();
		});
		AtomicBoolean failed = new AtomicBoolean();
		other.setUncaughtExceptionHandler((thread, ex) -> failed.set(true));
		other.start();
		begun.await();
		other.interrupt();
		goOn.countDown();
		other.join();
		assertThat(failed).isFalse();
	}

}
