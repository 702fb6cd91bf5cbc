package org.roca.portfolio.shared.lens;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Makes a lens travel: every link to a page of records, every redirect and every form
 * that asks for a page keeps it, so that a figure opens exactly its rows. Thymeleaf and
 * Spring send each {@code th:href}, {@code th:action} and redirect through here, however
 * it was put together.
 */
class LensLinks implements RequestDataValueProcessor {

	private static final String ASKING = LensLinks.class.getName() + ".asking";

	private final RequestDataValueProcessor security;

	/**
	 * Links of a lens.
	 * @param security puts the token into forms that send something
	 */
	LensLinks(RequestDataValueProcessor security) {
		this.security = security;
	}

	@Override
	public String processAction(HttpServletRequest request, String action, String httpMethod) {
		boolean asking = "get".equalsIgnoreCase(httpMethod) && LensReach.covers(action);
		request.setAttribute(ASKING, asking);
		return this.security.processAction(request, action, httpMethod);
	}

	@Override
	public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
		return this.security.processFormFieldValue(request, name, value, type);
	}

	/** A browser drops the query of a form's address, so fields carry the lens. */
	@Override
	public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
		Map<String, String> fields = this.security.getExtraHiddenFields(request);
		if (!Boolean.TRUE.equals(request.getAttribute(ASKING)) || Lens.of(request).isClear()) {
			return fields;
		}
		Map<String, String> all = new LinkedHashMap<>(Lens.of(request).parameters());
		if (fields != null) {
			all.putAll(fields);
		}
		return all;
	}

	@Override
	public String processUrl(HttpServletRequest request, String url) {
		String address = this.security.processUrl(request, url);
		Lens lens = Lens.of(request);
		return (lens.isClear() || !LensReach.covers(address)) ? address : with(lens, address);
	}

	/**
	 * The names begin no HTML entity, so that they read the same in an address that is
	 * escaped already.
	 */
	private static String with(Lens lens, String address) {
		int hash = address.indexOf('#');
		String page = (hash < 0) ? address : address.substring(0, hash);
		String part = (hash < 0) ? "" : address.substring(hash);
		return page + (page.contains("?") ? "&" : "?") + lens.query() + part;
	}

}
