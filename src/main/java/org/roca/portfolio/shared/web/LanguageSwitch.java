package org.roca.portfolio.shared.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * {@code ?lang=ru} on any page chooses the language; any other value is ignored. On a
 * file it is the language of that file, and the pages keep theirs. Only the address is
 * read: the page that says a form was too long must not read that form.
 */
class LanguageSwitch implements HandlerInterceptor {

	static final String PARAMETER = "lang";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Locale chosen = Languages.find(UriComponentsBuilder.newInstance()
			.query(request.getQueryString())
			.build()
			.getQueryParams()
			.getFirst(PARAMETER));
		LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
		if (chosen != null && isFile(request)) {
			request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, chosen);
		}
		else if (chosen != null && resolver != null) {
			resolver.setLocale(request, response, chosen);
		}
		return true;
	}

	private static boolean isFile(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
	}

}
