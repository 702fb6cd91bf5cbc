package org.roca.portfolio.account;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.roca.portfolio.shared.web.FormKeeper;
import org.roca.portfolio.shared.web.PostedForm;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * On to the page that was asked for, or back to the form that the sign-in page carried,
 * if it is of the person who has signed in. To anybody else it is never shown.
 */
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

	private final RedirectStrategy redirect = new DefaultRedirectStrategy();

	private final CarriedForms forms;

	SignInSuccess(CarriedForms forms) {
		this.forms = forms;
		setRequestCache(AskedPage.cache());
		setRedirectStrategy(
				(request, response, url) -> this.redirect.sendRedirect(request, response, withoutHost(url)));
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		Optional<PostedForm> form = this.forms.in(request)
			.filter((each) -> each.owner().equals(authentication.getName()));
		if (form.isPresent() && authentication.getPrincipal() instanceof AccountUser user) {
			clearAuthenticationAttributes(request);
			getRedirectStrategy().sendRedirect(request, response, address(user, form.get()));
			return;
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

	/** Who may no longer change anything is told so by the form's own page. */
	private String address(AccountUser user, PostedForm form) {
		FormKeeper keeper = this.forms.keeper(form.path()).orElseThrow();
		return user.editor().mayEdit() ? keeper.keep(user.editor(), form) : form.path();
	}

	/**
	 * The page that was asked for is kept with the host that the request named, which a
	 * proxy may have changed.
	 */
	private static String withoutHost(String url) {
		return url.replaceFirst("^https?://[^/]*", "");
	}

}
