package org.roca.portfolio.account;

import java.time.Duration;

/**
 * What failed sign-ins are counted by, and how long the next must wait. The narrow watch
 * answers a person who mistypes; the wide ones a guesser with many addresses or names.
 * Waits double from half a minute to a quarter of an hour, so nobody is locked out for
 * good by someone else's guessing.
 */
enum SignInWatch {

	/** One user name from one address. */
	PAIR(5, Duration.ofHours(1)),

	/** One user name, wherever from. */
	ACCOUNT(10, Duration.ofHours(1)),

	/** One address, which a whole office may share. */
	ADDRESS(30, Duration.ofMinutes(15));

	private static final Duration FIRST = Duration.ofSeconds(30);

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private final int free;

	private final Duration memory;

	SignInWatch(int free, Duration memory) {
		this.free = free;
		this.memory = memory;
	}

	/** How long after the last failure the next attempt must wait. */
	Duration pause(int failures) {
		if (failures < this.free) {
			return Duration.ZERO;
		}
		Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - this.free, 10));
		return (doubled.compareTo(LONGEST) < 0) ? doubled : LONGEST;
	}

	/** How long after the last failure all of them are forgotten. */
	Duration memory() {
		return this.memory;
	}

}
