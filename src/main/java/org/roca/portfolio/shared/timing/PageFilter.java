package org.roca.portfolio.shared.timing;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.roca.portfolio.shared.kept.KeptPage;

/**
 * Holds a page back until it is whole, so that its headers can say what it cost and
 * whether the reader has it already. A page is kept by its reader's browser alone, and
 * asked for again each time. Addresses with a dot are files: scripts, styles, and the
 * exports that are streamed and must not be held.
 */
class PageFilter extends OncePerRequestFilter {

	/** What the security's headers say for every response that says nothing itself. */
	private static final String UNSAID = "private, no-cache";

	private final boolean serverTiming;

	PageFilter(boolean serverTiming) {
		this.serverTiming = serverTiming;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.substring(path.lastIndexOf('/') + 1).contains(".") || path.contains("/actuator/")
				|| path.startsWith("/exports/") && path.endsWith("/file");
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long start = System.nanoTime();
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		QueryCount count = QueryCount.begin();
		try {
			chain.doFilter(request, page);
		}
		finally {
			count.end();
		}
		if (this.serverTiming) {
			page.setHeader("Server-Timing",
					String.format(Locale.ROOT, "db;dur=%.1f;desc=\"%d queries\", total;dur=%.1f", count.millis(),
							count.queries(), (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1)));
		}
		KeptPage kept = KeptPage.answering(request);
		if (kept != null) {
			answer(kept, request, response);
			return;
		}
		if (isPage(request, page) && new ServletWebRequest(request, response).checkNotModified(tag(request, page))) {
			return;
		}
		page.copyBodyToResponse();
	}

	/** The compressed page as it was kept, for readers that say they can unpack it. */
	private static void answer(KeptPage page, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, UNSAID);
		response.addHeader(HttpHeaders.VARY, "HX-Request");
		if (new ServletWebRequest(request, response).checkNotModified(PageTag.of(page, request.getSession(false)))) {
			return;
		}
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		boolean packed = unpacks(String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
		if (packed) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] body = packed ? page.compressed() : page.plain();
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	/** Who would rather not, by a low or no quality, gets the page as it is. */
	private static boolean unpacks(String accepted) {
		return accepted.contains("gzip") && !accepted.replace(" ", "").contains("gzip;q=0");
	}

	private static boolean isPage(HttpServletRequest request, ContentCachingResponseWrapper page) {
		String said = page.getHeader(HttpHeaders.CACHE_CONTROL);
		return request.getMethod().equals("GET") && page.getStatus() == HttpServletResponse.SC_OK
				&& String.valueOf(page.getContentType()).startsWith("text/html")
				&& (said == null || said.equals(UNSAID));
	}

	private static String tag(HttpServletRequest request, ContentCachingResponseWrapper page) {
		page.setHeader(HttpHeaders.CACHE_CONTROL, UNSAID);
		page.addHeader(HttpHeaders.VARY, "HX-Request");
		return PageTag.of(page.getContentAsByteArray(), request.getSession(false));
	}

}
