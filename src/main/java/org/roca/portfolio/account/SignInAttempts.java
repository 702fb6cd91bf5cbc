package org.roca.portfolio.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Failed sign-ins, counted in the database: the count outlives a restart and is one for
 * all instances. Names without an account are counted alike, so that a wait tells
 * nothing.
 */
@Component
class SignInAttempts {

	private static final Duration KEPT = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	SignInAttempts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How long this person must wait before the next attempt; zero when they may try. */
	@Transactional(readOnly = true)
	Duration pause(String username, String address) {
		Duration longest = Duration.ZERO;
		for (SignInWatch watch : SignInWatch.values()) {
			Duration pause = pause(watch, key(watch, username, address));
			longest = (pause.compareTo(longest) > 0) ? pause : longest;
		}
		return longest;
	}

	/** Counts a failure. */
	@Transactional
	void failed(String username, String address) {
		for (SignInWatch watch : SignInWatch.values()) {
			this.jdbc.sql("""
					insert into sign_in_attempt as kept (key, failures, last_at) values (:key, 1, :now)
					on conflict (key) do update set last_at = :now,
						failures = case when kept.last_at < :forgotten then 1 else kept.failures + 1 end
					""")
				.param("key", key(watch, username, address))
				.param("now", at(Duration.ZERO))
				.param("forgotten", at(watch.memory()))
				.update();
		}
	}

	/** Forgets the failures of a person who is in. Those of the address stay. */
	@Transactional
	void succeeded(String username, String address) {
		this.jdbc.sql("delete from sign_in_attempt where key in (:pair, :account)")
			.param("pair", key(SignInWatch.PAIR, username, address))
			.param("account", key(SignInWatch.ACCOUNT, username, address))
			.update();
	}

	/** Removes what no longer counts. */
	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
	@Transactional
	void forget() {
		this.jdbc.sql("delete from sign_in_attempt where last_at < :old").param("old", at(KEPT)).update();
	}

	private Duration pause(SignInWatch watch, String key) {
		return this.jdbc.sql("select failures, last_at from sign_in_attempt where key = :key and last_at >= :forgotten")
			.param("key", key)
			.param("forgotten", at(watch.memory()))
			.query((row, number) -> {
				Instant last = Objects.requireNonNull(row.getObject("last_at", OffsetDateTime.class)).toInstant();
				Duration left = Duration.between(this.clock.instant(), last.plus(watch.pause(row.getInt("failures"))));
				return left.isNegative() ? Duration.ZERO : left;
			})
			.optional()
			.orElse(Duration.ZERO);
	}

	private OffsetDateTime at(Duration ago) {
		return this.clock.instant().minus(ago).atOffset(ZoneOffset.UTC);
	}

	private static String key(SignInWatch watch, String username, String address) {
		String name = (watch != SignInWatch.ADDRESS) ? username.strip().toLowerCase(Locale.ROOT) : "";
		String from = (watch != SignInWatch.ACCOUNT) ? address : "";
		try {
			byte[] text = (watch + "\n" + from + "\n" + name).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
