package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a page of the form sends of itself, beside the fields of the record.
 *
 * @param key the key of the form, made when it was opened
 * @param version the version of the record on which it was opened, 0 for a new one
 * @param sequence how often the page has kept its draft
 * @param reason why the record is changed; empty when not said
 * @param action the button that was pressed
 */
record PageFields(UUID key, int version, String sequence, String reason, String action) {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/** Of a form that is just opened. */
	static PageFields opened(int version) {
		return new PageFields(UUID.randomUUID(), version, "0", "", "");
	}

	/** Of a form that was sent. */
	static PageFields of(Map<String, List<String>> sent) {
		String key = first(sent, "form-key");
		String version = first(sent, "version");
		String sequence = first(sent, "draft-seq");
		return new PageFields(KEY.matcher(key).matches() ? UUID.fromString(key) : UUID.randomUUID(),
				NUMBER.matcher(version).matches() ? Integer.parseInt(version) : 0,
				NUMBER.matcher(sequence).matches() ? sequence : "0", Plain.text(first(sent, "change-reason")),
				first(sent, "action"));
	}

	private static String first(Map<String, List<String>> sent, String name) {
		List<String> values = sent.getOrDefault(name, List.of());
		return values.isEmpty() ? "" : values.get(0);
	}

}
