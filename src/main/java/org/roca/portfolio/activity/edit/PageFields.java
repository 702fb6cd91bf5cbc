package org.roca.portfolio.activity.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.roca.portfolio.activity.draft.Draft;
import org.roca.portfolio.activity.draft.TypedForm;
import org.roca.portfolio.shared.web.PostedForm;

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

	/** Why a record is changed. */
	static final String REASON = "change-reason";

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
		return new PageFields(key(key).orElseGet(UUID::randomUUID),
				NUMBER.matcher(version).matches() ? Integer.parseInt(version) : 0,
				NUMBER.matcher(sequence).matches() ? sequence : "0", Plain.line(first(sent, REASON)),
				first(sent, "action"));
	}

	/** The key of a form that is written so; empty when none is. */
	static Optional<UUID> key(String text) {
		return KEY.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
	}

	/** Of a draft. */
	static PageFields of(Draft draft, int version) {
		return new PageFields(draft.key(), Objects.requireNonNullElse(draft.version(), version),
				String.valueOf(draft.seq()), Plain.line(first(draft.fields(), REASON)), "");
	}

	/** The same page, whose form builds on another version. */
	PageFields on(int otherVersion) {
		return new PageFields(this.key, otherVersion, this.sequence, this.reason, this.action);
	}

	/** The same page with a reason. */
	PageFields saying(String otherReason) {
		return new PageFields(this.key, this.version, this.sequence, otherReason, this.action);
	}

	/** The same page, whose draft is kept under another key. */
	PageFields under(UUID otherKey) {
		return new PageFields(otherKey, this.version, this.sequence, this.reason, this.action);
	}

	/** A form with the fields of this page, as drafts are kept. */
	TypedForm typed(String path, Map<String, List<String>> form) {
		Map<String, List<String>> fields = new LinkedHashMap<>(form);
		fields.put(REASON, List.of(this.reason));
		fields.put("version", List.of(String.valueOf(this.version)));
		return new TypedForm(this.key, Long.parseLong(this.sequence), this.version, path, fields,
				new PostedForm(path, "", fields).size());
	}

	private static String first(Map<String, List<String>> sent, String name) {
		List<String> values = sent.getOrDefault(name, List.of());
		return values.isEmpty() ? "" : values.get(0);
	}

}
