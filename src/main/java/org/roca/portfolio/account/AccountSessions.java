package org.roca.portfolio.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was disabled, got another role or another password: one
 * query by key per request, the same for every page. The pages get the signed-in person
 * as the request attribute {@code signedIn}, error pages too. A sign-in page that answers
 * the request itself needs a token of the next session.
 */
class AccountSessions extends OncePerRequestFilter {

	private final AccountQueries accounts;

	AccountSessions(AccountQueries accounts) {
		this.accounts = accounts;
	}

	/** Health is nobody's page, and must answer where the database does not. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().equals(OpenPaths.HEALTH);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof AccountUser user) {
			request.setAttribute(SignedIn.ATTRIBUTE, user.signedIn());
			try {
				if (!this.accounts.unchanged(user.id(), user.version())) {
					request.removeAttribute(SignedIn.ATTRIBUTE);
					new SecurityContextLogoutHandler().logout(request, response, authentication);
					new XorCsrfTokenRequestAttributeHandler().handle(request, response,
							new HttpSessionCsrfTokenRepository().loadDeferredToken(request, response)::get);
				}
			}
			catch (DataAccessException ex) {
				this.logger.warn("The account of the session can't be checked: " + ex.getMessage());
				response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
				return;
			}
		}
		chain.doFilter(request, response);
	}

}
