package org.roca.portfolio.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets whoever refuses a post answer with a page instead: the rest of the chain, which
 * the refused post does not take, is left for {@link PageInstead}. A forward would not
 * do, since the server closes the response behind it.
 */
class RestOfChain extends OncePerRequestFilter {

	private static final String ATTRIBUTE = RestOfChain.class.getName();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute(ATTRIBUTE, chain);
		chain.doFilter(request, response);
	}

	static FilterChain of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof FilterChain chain) {
			return chain;
		}
		throw new IllegalStateException("No chain was left by this filter");
	}

}
