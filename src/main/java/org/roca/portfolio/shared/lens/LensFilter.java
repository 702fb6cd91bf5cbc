package org.roca.portfolio.shared.lens;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import org.roca.portfolio.shared.web.NotFoundException;

/**
 * Puts the lens that an address asks for before its page: after the person is known, and
 * around everything that reads records, streamed files included. Only what is read can be
 * seen through a lens; what is sent goes by without.
 */
class LensFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final LensReader reader;

	private final Past past;

	LensFilter(LensReader reader, Past past) {
		this.reader = reader;
		this.past = past;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !READING.contains(request.getMethod()) || !LensReach.covers(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Lens lens = read(request);
		request.setAttribute(Lens.ATTRIBUTE, lens);
		Lens.AsOf asOf = lens.asOf();
		if (asOf == null || !asOf.isPast()) {
			chain.doFilter(request, response);
		}
		else if (!this.past.show(asOf.day(), () -> chain.doFilter(request, response))) {
			LensRefusal.of(request, new BeforeRecordException(asOf.day(), this.past.begins().orElse(null)));
			request.setAttribute(Lens.ATTRIBUTE, Lens.CLEAR);
			chain.doFilter(request, response);
		}
	}

	private Lens read(HttpServletRequest request) {
		try {
			return this.reader.read(request);
		}
		catch (NotFoundException | UnreadableDayException ex) {
			LensRefusal.of(request, ex);
			return Lens.CLEAR;
		}
	}

}
