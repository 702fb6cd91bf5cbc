package org.roca.portfolio.account;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.roca.portfolio.shared.web.PostedForm;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * What a visitor gets who is not in. A person is led to the sign-in page; a page that
 * htmx asks for in part is loaded anew, which leads there too; a script that fetches a
 * file is told by the status. A form that was sent stays with the person: the sign-in
 * page carries it, and a page that sent it in part is not loaded anew.
 */
class AskToSignIn implements AuthenticationEntryPoint {

	private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(CarriedForms.SIGN_IN);

	private final CarriedForms forms;

	AskToSignIn(CarriedForms forms) {
		this.forms = forms;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException, ServletException {
		Optional<PostedForm> form = this.forms.in(request);
		if (AskedPage.isPart(request)) {
			if (form.isEmpty()) {
				response.setHeader("HX-Refresh", "true");
			}
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else if (AskedPage.isFile(request) || OwnPages.isScript(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else if (form.isPresent()) {
			RefusedPost.carry(request, response, form.get(), Map.of());
		}
		else {
			this.page.commence(request, response, ex);
		}
	}

}
