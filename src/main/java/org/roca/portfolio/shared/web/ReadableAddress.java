package org.roca.portfolio.shared.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a reader on from an address that cannot be read to the one that says the same: a
 * query in another encoding becomes text, and the code of a project may have its slash
 * encoded, as programs write {@code XAC/K22}. Nothing else is let through that the
 * security refuses.
 */
class ReadableAddress extends OncePerRequestFilter {

	private static final Pattern CODE_WITH_SLASH = Pattern.compile("/projects/[^/]+%2F.*", Pattern.CASE_INSENSITIVE);

	private static final Pattern SLASH = Pattern.compile("%2F", Pattern.CASE_INSENSITIVE);

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		String query = request.getQueryString();
		String readable = (query != null) ? QueryText.readable(query) : null;
		boolean encoded = CODE_WITH_SLASH.matcher(path).matches();
		if (!encoded && (query == null || query.equals(readable))) {
			chain.doFilter(request, response);
			return;
		}
		// Without a path where it is right already: no address leads to another site.
		String target = (encoded ? SLASH.matcher(path).replaceAll("/") : "")
				+ ((readable != null) ? "?" + readable : "");
		response.setStatus(HttpServletResponse.SC_FOUND);
		response.setHeader(HttpHeaders.LOCATION, target);
	}

}
