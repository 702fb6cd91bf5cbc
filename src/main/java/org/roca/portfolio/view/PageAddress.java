package org.roca.portfolio.view;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The address of a list or of a page that sums up, as it is kept: a path of this
 * application and filters. It can lead nowhere else, whatever somebody sends.
 *
 * @param path one that {@link Place} knows
 * @param query encoded, without the question mark; empty for none
 */
record PageAddress(String path, String query) {

	/** The longest query that is kept, in characters. */
	static final int LONGEST = 2_000;

	/**
	 * Parts of an address that are of the moment or of the person: the language, the page
	 * of a long list, the place that was gone to, the donor as whom the office looked.
	 */
	private static final Set<String> PASSING = Set.of("page", "lang", "after", "before", "go", "view-as");

	/** What was looked for in the choices of a filter, which selects nothing. */
	private static final String LOOKED = "find-";

	private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_-]{0,40}");

	/**
	 * The address of a page.
	 * @param path the path that somebody asks to keep
	 * @param params its query, decoded
	 * @return the address, empty where the page can't be saved or its query is too long
	 */
	static Optional<PageAddress> of(String path, MultiValueMap<String, String> params) {
		if (Place.at(path).isEmpty()) {
			return Optional.empty();
		}
		StringJoiner query = new StringJoiner("&");
		params.forEach((name, values) -> values.stream()
			.filter((value) -> isKept(name, value))
			.forEach((value) -> query.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8))));
		return Optional.of(new PageAddress(path, query.toString()))
			.filter((address) -> address.query.length() <= LONGEST);
	}

	/**
	 * The address that a form sends back in one piece: {@code /activities?country=TJ}.
	 */
	static Optional<PageAddress> read(String address) {
		int mark = address.indexOf('?');
		String path = (mark < 0) ? address : address.substring(0, mark);
		return of(path, decoded((mark < 0) ? "" : address.substring(mark + 1)));
	}

	private static boolean isKept(String name, String value) {
		return NAME.matcher(name).matches() && !PASSING.contains(name) && !name.startsWith(LOOKED) && !value.isBlank()
				&& value.indexOf('\0') < 0;
	}

	/** Where it leads. */
	public String href() {
		return this.query.isEmpty() ? this.path : this.path + "?" + this.query;
	}

	/** Its query as a browser sends it. */
	MultiValueMap<String, String> params() {
		return decoded(this.query);
	}

	Place place() {
		return Place.at(this.path).orElseThrow();
	}

	private static MultiValueMap<String, String> decoded(String query) {
		MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
		UriComponentsBuilder.newInstance()
			.query(query.replace("+", "%20"))
			.build()
			.getQueryParams()
			.forEach((name, values) -> values
				.forEach((value) -> params.add(decode(name), (value != null) ? decode(value) : "")));
		return params;
	}

	/** What is no encoding stands for itself. */
	private static String decode(String text) {
		try {
			return UriUtils.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

}
