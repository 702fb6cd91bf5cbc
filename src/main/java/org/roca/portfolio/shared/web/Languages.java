package org.roca.portfolio.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The two languages of the office. English is the default. */
public enum Languages {

	/** English. */
	ENGLISH(Locale.ENGLISH),

	/** Russian. */
	RUSSIAN(Locale.forLanguageTag("ru"));

	private final Locale locale;

	Languages(Locale locale) {
		this.locale = locale;
	}

	/**
	 * The language as Java knows it, without a country.
	 * @return {@code en} or {@code ru}
	 */
	public Locale locale() {
		return this.locale;
	}

	/**
	 * Whether a reader's language is Russian.
	 * @param locale the reader's language
	 * @return {@code false} for English and all else
	 */
	public static boolean isRussian(Locale locale) {
		return RUSSIAN.locale.getLanguage().equals(locale.getLanguage());
	}

	static @Nullable Locale find(@Nullable String tag) {
		return Arrays.stream(values())
			.map(Languages::locale)
			.filter((locale) -> locale.getLanguage().equals(tag))
			.findFirst()
			.orElse(null);
	}

	/** The browser's first wish that the office can meet. */
	static Locale accepted(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return ENGLISH.locale;
		}
		List<Locale> offered = Arrays.stream(values()).map(Languages::locale).toList();
		for (Locale.LanguageRange range : ranges(request.getHeader("Accept-Language"))) {
			Locale match = Locale.lookup(List.of(range), offered);
			if (match != null) {
				return match;
			}
		}
		return ENGLISH.locale;
	}

	private static List<Locale.LanguageRange> ranges(String header) {
		try {
			return Locale.LanguageRange.parse(header);
		}
		catch (IllegalArgumentException ex) {
			// A header that no browser sends tells nothing about the reader.
			return List.of();
		}
	}

}
