package org.roca.portfolio.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * What every answer tells the browser: run only our own scripts and styles, stand in no
 * frame, tell other sites nothing. Nothing inline is allowed, so text that gets into a
 * page can't act.
 */
class PageHeaders implements HeaderWriter {

	private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
			"base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'");

	private static final HeaderWriter SAME = new StaticHeadersWriter(
			List.of(new Header("Content-Security-Policy", POLICY), new Header("X-Content-Type-Options", "nosniff"),
					new Header("X-Frame-Options", "DENY"), new Header("Referrer-Policy", "same-origin"),
					new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
					new Header("Cross-Origin-Opener-Policy", "same-origin"),
					new Header("Cross-Origin-Resource-Policy", "same-origin")));

	/**
	 * No page that a link leads to may learn the link, and a machine that many use keeps
	 * nothing of what it opened.
	 */
	private static final HeaderWriter HIDDEN = new StaticHeadersWriter(
			List.of(new Header("Referrer-Policy", "no-referrer"), new Header("X-Robots-Tag", "noindex, nofollow"),
					new Header(HttpHeaders.CACHE_CONTROL, "private, no-store")));

	private static final HeaderWriter HTTPS_ONLY = new HstsHeaderWriter();

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		SAME.writeHeaders(request, response);
		HTTPS_ONLY.writeHeaders(request, response);
	}

	/**
	 * What a secret link opens: found by no search engine, and telling nobody the link.
	 */
	static void hide(HttpServletRequest request, HttpServletResponse response) {
		HIDDEN.writeHeaders(request, response);
	}

	/** A page is one person's: kept only in their browser, and asked for again. */
	static void keepPrivate(HttpServletRequest request, HttpServletResponse response) {
		if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		}
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
	}

}
