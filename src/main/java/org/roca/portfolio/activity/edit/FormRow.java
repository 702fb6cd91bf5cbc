package org.roca.portfolio.activity.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of a repeating part, as typed. A column that was not typed is empty. A record
 * that the row names has two columns: the slug, once it is known, and the name as typed.
 */
public final class FormRow {

	/** Stands before a name that no slug is known for. */
	static final String UNKNOWN = "~";

	/** Columns that a new row has filled already. */
	private static final Set<String> PRESET = Set.of("kind", "currency", "role");

	private final Map<String, String> columns = new LinkedHashMap<>();

	/** What was typed in a column. */
	public String get(String column) {
		return this.columns.getOrDefault(column, "");
	}

	/** All columns that were typed, by name. */
	public Map<String, String> columns() {
		return Collections.unmodifiableMap(this.columns);
	}

	/** Puts a value into a column; an empty one clears it. */
	public FormRow set(String column, String typed) {
		if (typed.isEmpty()) {
			this.columns.remove(column);
		}
		else {
			this.columns.put(column, typed);
		}
		return this;
	}

	FormRow copy() {
		FormRow copy = new FormRow();
		copy.columns.putAll(this.columns);
		return copy;
	}

	/** Whether nothing was typed; what every new row has already does not count. */
	public boolean isBlank() {
		return PRESET.containsAll(this.columns.keySet());
	}

	/** A column's value as it is compared: a record by its slug, or by the name typed. */
	String value(String column) {
		String typed = get(column);
		String name = column.endsWith("slug") ? get(nameOf(column)) : "";
		return (typed.isEmpty() && !name.isEmpty()) ? UNKNOWN + name : typed;
	}

	/** Puts a compared value back. */
	void put(String column, String value, FormRow source) {
		if (!column.endsWith("slug")) {
			set(column, value);
			return;
		}
		if (value.startsWith(UNKNOWN)) {
			set(column, "").set(nameOf(column), value.substring(UNKNOWN.length()));
		}
		else {
			set(column, value).set(nameOf(column), value.isEmpty() ? "" : source.get(nameOf(column)));
		}
	}

	/** What the row is about. */
	String key(FormGroup group) {
		return group.key().stream().map(this::value).collect(Collectors.joining("|"));
	}

	private static String nameOf(String slug) {
		return slug.substring(0, slug.length() - "slug".length()) + "name";
	}

}
