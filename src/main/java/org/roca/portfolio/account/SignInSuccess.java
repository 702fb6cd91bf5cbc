package org.roca.portfolio.account;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.roca.portfolio.shared.web.FormKeeper;
import org.roca.portfolio.shared.web.PostedForm;
import org.roca.portfolio.shared.web.StartPage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * On to the page that was asked for, or chosen to begin with, or back to the form that
 * the sign-in page carried, if it is of the person who has signed in. To anybody else it
 * is never shown.
 */
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

	private final RedirectStrategy redirect = new DefaultRedirectStrategy();

	private final CarriedForms forms;

	private final ObjectProvider<StartPage> start;

	SignInSuccess(CarriedForms forms, ObjectProvider<StartPage> start) {
		this.forms = forms;
		this.start = start;
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
		Optional<String> start = start(request, response, authentication.getName());
		if (start.isPresent()) {
			AskedPage.cache().removeRequest(request, response);
			clearAuthenticationAttributes(request);
			getRedirectStrategy().sendRedirect(request, response, start.get());
			return;
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

	/**
	 * The page chosen to arrive at, for who asked for none or for the overview alone.
	 */
	private Optional<String> start(HttpServletRequest request, HttpServletResponse response, String username) {
		SavedRequest asked = AskedPage.cache().getRequest(request, response);
		return (asked == null || withoutHost(asked.getRedirectUrl()).equals("/"))
				? this.start.stream().flatMap((each) -> each.of(username).stream()).findFirst() : Optional.empty();
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
