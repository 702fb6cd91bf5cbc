package org.roca.portfolio.shared.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
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
		return with(LanguageSwitch.PARAMETER, language);
	}

	/**
	 * The current page with its query, in which one parameter has another value.
	 * @param value needs no encoding
	 * @return the query of this page with the value in it
	 */
	public String with(String name, String value) {
		String choice = name + "=";
		return Stream.concat(parts(), Stream.of(choice + value))
			.filter((part) -> !part.startsWith(choice) || part.equals(choice + value))
			.distinct()
			.collect(Collectors.joining("&", "?", ""));
	}

	/**
	 * The current page with its query, without one parameter.
	 * @return what is left of the query of this page
	 */
	public String without(String name) {
		return parts().filter((part) -> !part.startsWith(name + "=")).collect(Collectors.joining("&", "?", ""));
	}

	/**
	 * What a form keeps that asks for the current page with another parameter.
	 * @param name the parameter that the form has a field for
	 * @return hidden fields with all others
	 */
	public List<Field> fields(String name) {
		return request().getParameterMap()
			.entrySet()
			.stream()
			.filter((each) -> !each.getKey().equals(name))
			.flatMap((each) -> Stream.of(each.getValue()).map((value) -> new Field(each.getKey(), value)))
			.toList();
	}

	/**
	 * Where the current page is.
	 * @return the path of the address that was asked for, on error pages too
	 */
	public String path() {
		Object failed = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed instanceof String path) ? path : request().getRequestURI();
	}

	/**
	 * A hidden field of a form.
	 *
	 * @param name the parameter
	 * @param value as the address means it, decoded
	 */
	public record Field(String name, String value) {
	}

	private static Stream<String> parts() {
		String query = Objects.requireNonNullElse(request().getQueryString(), "");
		return Stream.of(query.split("&")).filter((part) -> !part.isEmpty());
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
			.getRequest();
	}

}
