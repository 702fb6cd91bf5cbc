package org.roca.portfolio.account;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.web.PostedForm;

import org.springframework.web.util.ServletRequestPathUtils;

/**
 * A post that is answered like a request for a page. Whoever handles it sees a GET
 * without the posted fields, so that nothing can be written; the form stays at hand as
 * {@link PostedForm#ATTRIBUTE}.
 */
final class PageInstead extends HttpServletRequestWrapper {

	private final String path;

	private final Map<String, String[]> asked;

	private PageInstead(HttpServletRequest request, String path, Map<String, String> asked) {
		super(request);
		this.path = path;
		this.asked = asked.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (each) -> new String[] { each.getValue() }));
	}

	/**
	 * Answers with the page at this path, in place of what was refused.
	 * @param asked what the query of an address would say
	 */
	static void answer(HttpServletRequest request, HttpServletResponse response, PostedForm form, String path,
			Map<String, String> asked) throws IOException, ServletException {
		HttpServletRequest page = new PageInstead(request, path, asked);
		page.setAttribute(PostedForm.ATTRIBUTE, form);
		ServletRequestPathUtils.parseAndCache(page);
		RestOfChain.of(request).doFilter(page, response);
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public String getRequestURI() {
		return this.path;
	}

	@Override
	public StringBuffer getRequestURL() {
		StringBuffer url = super.getRequestURL();
		return url.replace(url.length() - super.getRequestURI().length(), url.length(), this.path);
	}

	@Override
	public String getServletPath() {
		return this.path;
	}

	@Override
	public @Nullable String getPathInfo() {
		return null;
	}

	@Override
	public @Nullable String getQueryString() {
		return null;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.asked.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.asked;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.asked.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.asked.get(name);
	}

}
