package org.roca.portfolio.account;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Looks at a password only when the person need not wait. Attempts from one address are
 * looked at one after the other: a thousand guesses sent at once must not all be made
 * before the first failure counts.
 */
class ThrottledAuthentication implements AuthenticationProvider {

	private final DaoAuthenticationProvider passwords;

	private final SignInAttempts attempts;

	private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(256).toArray(Lock[]::new);

	ThrottledAuthentication(DaoAuthenticationProvider passwords, SignInAttempts attempts) {
		this.passwords = passwords;
		this.attempts = attempts;
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String address = NetworkAddress
			.of((request.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "");
		Lock lock = this.locks[Math.floorMod(address.hashCode(), this.locks.length)];
		lock.lock();
		try {
			return oneAtATime(request, address);
		}
		finally {
			lock.unlock();
		}
	}

	private Authentication oneAtATime(Authentication request, String address) {
		Duration pause = this.attempts.pause(request.getName(), address);
		if (!pause.isZero()) {
			throw new TooManyAttemptsException(pause);
		}
		try {
			Authentication result = this.passwords.authenticate(request);
			this.attempts.succeeded(request.getName(), address);
			return result;
		}
		catch (BadCredentialsException ex) {
			this.attempts.failed(request.getName(), address);
			throw ex;
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
