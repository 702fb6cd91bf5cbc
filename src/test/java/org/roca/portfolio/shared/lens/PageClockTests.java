package org.roca.portfolio.shared.lens;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageClockTests {

	private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");

	private final Clock clock = new PageClock(Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), TASHKENT));

	@AfterEach
	void run() {
		PageClock.run();
	}

	@Test
	void standsStillForThePageOfAPastDay() {
		PageClock.stop(Instant.parse("2026-03-31T18:59:59Z"));
		assertThat(LocalDate.now(this.clock)).isEqualTo("2026-03-31");
		assertThat(LocalDate.now(this.clock.withZone(ZoneId.of("Asia/Tokyo")))).isEqualTo("2026-04-01");
		PageClock.run();
		assertThat(LocalDate.now(this.clock)).isEqualTo("2026-11-24");
	}

	@Test
	void runsForEverybodyElse() throws InterruptedException {
		PageClock.stop(Instant.parse("2026-03-31T18:59:59Z"));
		LocalDate[] seen = new LocalDate[1];
		Thread other = new Thread(() -> seen[0] = LocalDate.now(this.clock));
		other.start();
		other.join();
		assertThat(seen[0]).isEqualTo("2026-11-24");
	}

}
