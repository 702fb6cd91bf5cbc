package org.roca.portfolio.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.roca.portfolio.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class SignInAttemptsTests {

	private static final String HOME = "192.0.2.1";

	private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());

	private Instant now = Instant.parse("2026-11-23T09:00:00Z");

	@Test
	void waitsLongerWithEachFailureUpToAQuarterOfAnHour() {
		fail(4, "nargiza", HOME);
		assertThat(pause("nargiza", HOME)).isZero();
		fail(1, "nargiza", HOME);
		assertThat(pause("nargiza", HOME)).isEqualTo(Duration.ofSeconds(30));
		fail(1, "nargiza", HOME);
		assertThat(pause("nargiza", HOME)).isEqualTo(Duration.ofMinutes(1));
		fail(20, "nargiza", HOME);
		assertThat(pause("nargiza", HOME)).isEqualTo(Duration.ofMinutes(15));
	}

	@Test
	void theWaitPasses() {
		fail(5, "nargiza", HOME);
		pass(Duration.ofSeconds(29));
		assertThat(pause("nargiza", HOME)).isEqualTo(Duration.ofSeconds(1));
		pass(Duration.ofSeconds(1));
		assertThat(pause("nargiza", HOME)).isZero();
	}

	@Test
	void anotherPersonOrAddressNeedNotWaitForIt() {
		fail(5, "nargiza", HOME);
		assertThat(pause("rustam", HOME)).isZero();
		assertThat(pause("nargiza", "192.0.2.2")).isZero();
	}

	@Test
	void aNameIsWatchedOverAllAddresses() {
		for (int each = 1; each <= 10; each++) {
			fail(1, "nargiza", "198.51.100." + each);
		}
		assertThat(pause("nargiza", HOME)).isPositive();
	}

	@Test
	void anAddressIsWatchedOverAllNames() {
		for (int each = 1; each <= 30; each++) {
			fail(1, "guess" + each, HOME);
		}
		assertThat(pause("nargiza", HOME)).isPositive();
		pass(Duration.ofMinutes(16));
		assertThat(pause("nargiza", HOME)).isZero();
	}

	@Test
	void successForgetsThePersonsFailures() {
		fail(4, "nargiza", HOME);
		attempts().succeeded("nargiza", HOME);
		fail(4, "nargiza", HOME);
		assertThat(pause("nargiza", HOME)).isZero();
	}

	@Test
	void keepsNoNamesAndNothingForLong() {
		fail(1, "my secret password", HOME);
		assertThat(this.jdbc.sql("select key from sign_in_attempt").query(String.class).list()).hasSize(3)
			.noneMatch((key) -> key.contains("secret"));
		pass(Duration.ofMinutes(61));
		attempts().forget();
		assertThat(this.jdbc.sql("select count(*) from sign_in_attempt").query(Long.class).single()).isZero();
	}

	@Test
	void countsALineOfIpv6AsOneAddress() {
		assertThat(NetworkAddress.of("2001:db8:1:2::1")).isEqualTo(NetworkAddress.of("2001:db8:1:2:ffff::9"))
			.isNotEqualTo(NetworkAddress.of("2001:db8:1:3::1"));
		assertThat(NetworkAddress.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
	}

	private void fail(int times, String username, String address) {
		for (int each = 0; each < times; each++) {
			attempts().failed(username, address);
		}
	}

	private Duration pause(String username, String address) {
		return attempts().pause(username, address);
	}

	private void pass(Duration time) {
		this.now = this.now.plus(time);
	}

	private SignInAttempts attempts() {
		return new SignInAttempts(this.jdbc, Clock.fixed(this.now, ZoneOffset.UTC));
	}

}
