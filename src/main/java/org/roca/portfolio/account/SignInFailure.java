package org.roca.portfolio.account;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.roca.portfolio.shared.web.PostedForm;

import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;

/**
 * Back to the sign-in page with what the person must know: that name and password don't
 * fit (never which of them), how many seconds to wait, or that the database is away. A
 * form that the page carries stays with it.
 */
class SignInFailure implements AuthenticationFailureHandler {

	static final String WAIT = "wait";

	static final String WRONG = "error";

	static final String AWAY = "away";

	private final RedirectStrategy redirect = new DefaultRedirectStrategy();

	private final CarriedForms forms;

	SignInFailure(CarriedForms forms) {
		this.forms = forms;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException ex) throws IOException, ServletException {
		Optional<PostedForm> form = this.forms.in(request);
		if (form.isPresent()) {
			RefusedPost.carry(request, response, form.get(), trouble(ex));
		}
		else if (ex instanceof InternalAuthenticationServiceException) {
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		else {
			String query = (ex instanceof TooManyAttemptsException wait) ? WAIT + "=" + wait.seconds() : WRONG;
			this.redirect.sendRedirect(request, response, CarriedForms.SIGN_IN + "?" + query);
		}
	}

	private static Map<String, String> trouble(AuthenticationException ex) {
		if (ex instanceof InternalAuthenticationServiceException) {
			return Map.of(AWAY, "");
		}
		return (ex instanceof TooManyAttemptsException wait) ? Map.of(WAIT, String.valueOf(wait.seconds()))
				: Map.of(WRONG, "");
	}

}
