package org.roca.portfolio.report.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the page of a form sends of itself.
 *
 * @param key the key of the form, made when it was opened
 * @param sequence how often the page has kept its draft
 * @param version the version of the report on which it was opened, 0 for a new one
 * @param seen the version that was shown beside it where two people changed the same, -1
 * for none
 */
record PageFields(UUID key, long sequence, int version, int seen) {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/** Of a form that is just opened. */
	static PageFields opened(int version) {
		return new PageFields(UUID.randomUUID(), 0, version, -1);
	}

	/** Of a form that was sent. */
	static PageFields of(Map<String, List<String>> sent) {
		return new PageFields(key(first(sent, "form-key")).orElseGet(UUID::randomUUID),
				number(first(sent, "draft-seq"), 0), number(first(sent, "version"), 0),
				number(first(sent, "merge-seen"), -1));
	}

	/** The key of a form that is written so; empty when none is. */
	static Optional<UUID> key(String text) {
		return KEY.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
	}

	static String first(Map<String, List<String>> sent, String name) {
		List<String> values = sent.getOrDefault(name, List.of());
		return values.isEmpty() ? "" : values.get(0);
	}

	private static int number(String text, int other) {
		return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : other;
	}

}
