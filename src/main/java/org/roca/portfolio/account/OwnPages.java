package org.roca.portfolio.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Tells what our own pages sent from what another site made a browser send. A stranger's
 * text must not come back as if its reader had typed it.
 */
final class OwnPages {

	private OwnPages() {
	}

	/** Whether the browser says so; one too old to say anything is believed. */
	static boolean sent(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin") || site.equals("none");
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
	}

	/**
	 * Whether a script of a page asks, which is told by the status and wants no page: it
	 * says {@code X-Requested-With: fetch}, or asks for JSON.
	 */
	static boolean isScript(HttpServletRequest request) {
		return "fetch".equals(request.getHeader("X-Requested-With")) || isJson(request.getHeader(HttpHeaders.ACCEPT));
	}

	private static boolean isJson(@Nullable String accept) {
		return accept != null && accept.startsWith("application/json");
	}

}
