package org.roca.portfolio.account;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.web.PostedForm;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A post whose token is dead: the session of the form has expired, or its owner signed in
 * again meanwhile. Nothing of it is written. A form that is kept comes back with all that
 * was typed, on the sign-in page or, to its owner who is in, as the form with a new
 * token; any other post is refused.
 */
class RefusedPost implements AccessDeniedHandler {

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	private final CarriedForms forms;

	RefusedPost(CarriedForms forms) {
		this.forms = forms;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException, ServletException {
		boolean dead = ex instanceof CsrfException;
		if (OwnPages.isScript(request)) {
			tell(request, response, dead);
			return;
		}
		Optional<PostedForm> form = dead ? this.forms.in(request) : Optional.empty();
		if (form.isEmpty()) {
			this.refusal.handle(request, response, ex);
		}
		else if (form.get().owner().equals(username())) {
			PageInstead.answer(request, response, form.get(), form.get().path(), Map.of());
		}
		else {
			carry(request, response, form.get(), Map.of());
		}
	}

	/** Answers with the sign-in page that carries the form. */
	static void carry(HttpServletRequest request, HttpServletResponse response, PostedForm form,
			Map<String, String> trouble) throws IOException, ServletException {
		if (form.tooLarge()) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			return;
		}
		PageInstead.answer(request, response, form, CarriedForms.SIGN_IN, trouble);
	}

	/**
	 * A script of a page whose owner has signed in again gets the new token, which any
	 * page of this session has; another site can't read it.
	 */
	private static void tell(HttpServletRequest request, HttpServletResponse response, boolean dead) {
		String username = username();
		if (username == null) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		if (dead && username.equals(request.getParameter(PostedForm.OWNER))
				&& request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			response.setHeader(token.getHeaderName(), token.getToken());
		}
	}

	private static @Nullable String username() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof AccountUser user)
				? user.getUsername() : null;
	}

}
