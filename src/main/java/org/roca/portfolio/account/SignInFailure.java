package org.roca.portfolio.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;

/**
 * Back to the sign-in page with what the person must know: that name and password don't
 * fit (never which of them), how many seconds to wait, or that the database is away.
 */
class SignInFailure implements AuthenticationFailureHandler {

	private final RedirectStrategy redirect = new DefaultRedirectStrategy();

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException ex) throws IOException {
		if (ex instanceof InternalAuthenticationServiceException) {
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			return;
		}
		String query = (ex instanceof TooManyAttemptsException wait) ? "?wait=" + wait.seconds() : "?error";
		this.redirect.sendRedirect(request, response, "/sign-in" + query);
	}

}
