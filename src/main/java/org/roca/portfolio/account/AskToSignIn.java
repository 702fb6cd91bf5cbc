package org.roca.portfolio.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * What a visitor gets who is not in. A person is led to the sign-in page; a page that
 * htmx asks for in part is loaded anew, which leads there too; a script that fetches a
 * file is told by the status.
 */
class AskToSignIn implements AuthenticationEntryPoint {

	private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/sign-in");

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException, ServletException {
		if (AskedPage.isPart(request)) {
			response.setHeader("HX-Refresh", "true");
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else if (AskedPage.isFile(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			this.page.commence(request, response, ex);
		}
	}

}
