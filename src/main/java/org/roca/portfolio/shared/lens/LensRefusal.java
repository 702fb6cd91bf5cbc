package org.roca.portfolio.shared.lens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A lens that can't be had. The filter finds out too early for the error pages, so the
 * reason waits in the request until the page would be made, and is thrown there.
 */
class LensRefusal implements HandlerInterceptor {

	private static final String REASON = LensRefusal.class.getName() + ".reason";

	/** Lets the page of this request be refused. */
	static void of(HttpServletRequest request, RuntimeException reason) {
		request.setAttribute(REASON, reason);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getAttribute(REASON) instanceof RuntimeException reason) {
			throw reason;
		}
		return true;
	}

}
