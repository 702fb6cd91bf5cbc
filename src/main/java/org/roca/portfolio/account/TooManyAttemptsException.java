package org.roca.portfolio.account;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Sign-in is refused unseen until a wait is over. */
class TooManyAttemptsException extends AuthenticationException {

	private final Duration pause;

	TooManyAttemptsException(Duration pause) {
		super("Too many failed sign-ins");
		this.pause = pause;
	}

	/** Whole seconds until the next attempt is looked at, at least one. */
	long seconds() {
		return Math.max(1, this.pause.plusMillis(999).toSeconds());
	}

}
