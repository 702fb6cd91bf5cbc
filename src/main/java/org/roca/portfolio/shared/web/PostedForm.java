package org.roca.portfolio.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a form and sent: the text itself, without passwords and
 * tokens.
 *
 * @param path where it was sent to
 * @param owner the user name of the person for whom the form was made, empty when it does
 * not say
 * @param fields the values of each field, in the order in which they were sent
 */
public record PostedForm(String path, String owner, Map<String, List<String>> fields) {

	/**
	 * The request attribute with a form that was sent and not taken. A page that finds it
	 * shows the form again; nothing of it may be written, since nothing proves who sent
	 * it.
	 */
	public static final String ATTRIBUTE = "postedForm";

	/** The field with the user name of the person for whom the form was made. */
	public static final String OWNER = "form-owner";

	/** The most that is kept of one form, in bytes of UTF-8: some 60 pages of text. */
	public static final int LARGEST = 256 * 1024;

	/**
	 * The form that a request brings.
	 * @param request a post
	 * @return its fields
	 */
	public static PostedForm of(HttpServletRequest request) {
		return of(request.getRequestURI(), request.getParameterMap());
	}

	/**
	 * The form with these fields.
	 * @param path where it was sent to
	 * @param fields all that was sent
	 * @return the fields without passwords and tokens
	 */
	public static PostedForm of(String path, Map<String, String[]> fields) {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		fields.forEach((name, values) -> {
			if (!isSecret(name)) {
				typed.put(name, List.of(values));
			}
		});
		return new PostedForm(path, Objects.requireNonNullElse(first(typed, OWNER), ""), typed);
	}

	/**
	 * The form that a page was asked to show again.
	 * @param request the request for the page
	 * @return the form, or null when none was sent
	 */
	public static @Nullable PostedForm in(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof PostedForm form) ? form : null;
	}

	/**
	 * A field with one value.
	 * @param name the name of the field
	 * @return its first value, or null when the form has no such field
	 */
	public @Nullable String value(String name) {
		return first(this.fields, name);
	}

	/**
	 * Whether the form is longer than what is kept of one.
	 * @return {@code true} above {@link #LARGEST}
	 */
	public boolean tooLarge() {
		return size() > LARGEST;
	}

	/**
	 * The length of the form.
	 * @return bytes of UTF-8, names included
	 */
	public long size() {
		return this.fields.entrySet()
			.stream()
			.mapToLong((field) -> field.getValue()
				.stream()
				.mapToLong((value) -> bytes(field.getKey()) + bytes(value))
				.sum())
			.sum();
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	private static @Nullable String first(Map<String, List<String>> fields, String name) {
		List<String> values = fields.getOrDefault(name, List.of());
		return values.isEmpty() ? null : values.get(0);
	}

	private static boolean isSecret(String name) {
		return name.equals("_csrf") || name.toLowerCase(Locale.ROOT).contains("password");
	}

}
