package org.roca.portfolio.account;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The page a person asked for before they signed in, to which they come afterwards. */
final class AskedPage {

	private AskedPage() {
	}

	/** Remembers whole pages only: never an action, a part of a page, or a file. */
	static RequestCache cache() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher((request) -> HttpMethod.GET.matches(request.getMethod()) && !isPart(request)
				&& !isFile(request) && !request.getRequestURI().endsWith("/sign-out"));
		cache.setMatchingRequestParameterName(null);
		return cache;
	}

	static boolean isPart(HttpServletRequest request) {
		return "true".equals(request.getHeader("HX-Request"));
	}

	static boolean isFile(HttpServletRequest request) {
		return request.getRequestURI().matches(".*[^/][.](csv|xlsx|pdf|docx|svg|png)|/exports/[^/]+/file");
	}

}
