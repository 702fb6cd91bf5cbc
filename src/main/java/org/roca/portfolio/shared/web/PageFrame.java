package org.roca.portfolio.shared.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the band on top of every page needs to know about the current request. Read from
 * the request and never from the database, so that error pages have a band too.
 */
@Component("frame")
public class PageFrame {

	/**
	 * The name the reader signed in with.
	 * @return the user name, or {@code null} when nobody is signed in
	 */
	public @Nullable String user() {
		return request().getRemoteUser();
	}

	/**
	 * The current page with its query, in another language. Relative, so that no address
	 * which somebody else wrote can lead to another server.
	 * @param language {@code en} or {@code ru}
	 * @return the query of this page with the language in it
	 */
	public String in(String language) {
		String query = Objects.requireNonNullElse(request().getQueryString(), "");
		String choice = LanguageSwitch.PARAMETER + "=";
		return Stream.concat(Stream.of(query.split("&")), Stream.of(choice + language))
			.filter((part) -> !part.isEmpty())
			.filter((part) -> !part.startsWith(choice) || part.equals(choice + language))
			.distinct()
			.collect(Collectors.joining("&", "?", ""));
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
			.getRequest();
	}

}
