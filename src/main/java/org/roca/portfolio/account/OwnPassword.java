package org.roca.portfolio.account;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Changing the password one signs in with. The present one is asked for, because a
 * browser may be left open; guessing it is throttled like sign-in.
 */
@Component
class OwnPassword {

	private final AccountQueries accounts;

	private final AccountChanges changes;

	private final SignInAttempts attempts;

	private final PasswordEncoder passwords;

	private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	OwnPassword(AccountQueries accounts, AccountChanges changes, SignInAttempts attempts, PasswordEncoder passwords) {
		this.accounts = accounts;
		this.changes = changes;
		this.attempts = attempts;
		this.passwords = passwords;
	}

	/** How long to wait before the present password is looked at. */
	Duration pause(AccountUser user, HttpServletRequest request) {
		return this.attempts.pause(user.getUsername(), NetworkAddress.of(request.getRemoteAddr()));
	}

	/** Whether this is the present password; a wrong one counts as a failed sign-in. */
	boolean proves(AccountUser user, String password, HttpServletRequest request) {
		boolean right = this.passwords.matches(password, current(user).getPassword());
		if (!right) {
			this.attempts.failed(user.getUsername(), NetworkAddress.of(request.getRemoteAddr()));
		}
		return right;
	}

	/** Ends the person's other sessions and keeps this one, under a new name. */
	void change(AccountUser user, String password, HttpServletRequest request, HttpServletResponse response) {
		this.changes.changePassword(user.getUsername(), password);
		AccountUser renewed = current(user);
		renewed.eraseCredentials();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities()));
		SecurityContextHolder.setContext(context);
		request.changeSessionId();
		this.sessions.saveContext(context, request, response);
	}

	private AccountUser current(AccountUser user) {
		return this.accounts.user(new Username(user.getUsername()))
			.orElseThrow(() -> new IllegalStateException("The account was disabled a moment ago"));
	}

}
