package org.roca.portfolio.shared.timing;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;

class PageFilterTests {

	private final MockHttpSession session = new MockHttpSession();

	private static FilterChain page(String html) {
		return (request, response) -> {
			QueryCount.add(1_500_000);
			QueryCount.add(500_000);
			((HttpServletResponse) response).setHeader("Cache-Control", "private, no-cache");
			response.setContentType("text/html;charset=UTF-8");
			response.getOutputStream().print(html);
		};
	}

	private MockHttpServletResponse get(PageFilter filter, String path, String known, FilterChain chain)
			throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setSession(this.session);
		request.addHeader("If-None-Match", known);
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, chain);
		return response;
	}

	@Test
	void saysWhatAPageCost() throws Exception {
		MockHttpServletResponse response = get(new PageFilter(true), "/", "", page("<p>"));
		assertThat(response.getHeader("Server-Timing"))
			.matches("db;dur=2\\.0;desc=\"2 queries\", total;dur=\\d+\\.\\d");
		assertThat(response.getContentAsString()).isEqualTo("<p>");
	}

	@Test
	void saysNothingUnlessAsked() throws Exception {
		assertThat(get(new PageFilter(false), "/", "", page("<p>")).getHeader("Server-Timing")).isNull();
	}

	@Test
	void aPageThatTheReaderHasIsNotSentAgainAlthoughItsTokenIsMaskedAnew() throws Exception {
		PageFilter filter = new PageFilter(false);
		MockHttpServletResponse first = get(filter, "/", "",
				page("<input type=\"hidden\" name=\"_csrf\" value=\"one\"/><p>"));
		assertThat(first.getHeader("Cache-Control")).isEqualTo("private, no-cache");
		String tag = Objects.requireNonNull(first.getHeader("ETag"));
		assertThat(tag).startsWith("W/");
		MockHttpServletResponse second = get(filter, "/", tag,
				page("<input type=\"hidden\" name=\"_csrf\" value=\"two\"/><p>"));
		assertThat(second.getStatus()).isEqualTo(304);
		assertThat(second.getContentAsString()).isEmpty();
	}

	@Test
	void anotherSessionOrContentIsAnotherPage() {
		byte[] page = "<p>".getBytes();
		String tag = PageTag.of(page, this.session);
		assertThat(PageTag.of(page, new MockHttpSession())).isNotEqualTo(tag);
		assertThat(PageTag.of("<p>2".getBytes(), this.session)).isNotEqualTo(tag);
		assertThat(PageTag.of(page, null)).isNotEqualTo(tag);
	}

	@Test
	void exportsAreStreamed() throws Exception {
		get(new PageFilter(true), "/activities.csv", "", (request, response) -> {
			response.getOutputStream().print("a,b");
			response.flushBuffer();
			assertThat(response.isCommitted()).isTrue();
		});
	}

}
