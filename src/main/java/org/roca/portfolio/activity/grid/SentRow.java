package org.roca.portfolio.activity.grid;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.roca.portfolio.activity.edit.Plain;

/**
 * A row as it was sent.
 *
 * @param reference the record
 * @param version the version that the row was opened on, or {@link #LOCKED}
 * @param was what the cells said then
 * @param typed what they say now
 * @param reason why the plan changes; empty when not said
 */
record SentRow(String reference, int version, Map<GridColumn, String> was, Map<GridColumn, String> typed,
		String reason) {

	/** The version of a row that could not be typed in. */
	static final int LOCKED = -1;

	/** Stands between the values of a row; no status, date or number has it. */
	private static final String BETWEEN = "|";

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	/** Reads a row from the values of its fields. */
	static SentRow of(Map<String, String> fields) {
		String version = fields.getOrDefault("version", "");
		String[] values = fields.getOrDefault("was", "").split(Pattern.quote(BETWEEN), -1);
		Map<GridColumn, String> was = new EnumMap<>(GridColumn.class);
		Map<GridColumn, String> typed = new EnumMap<>(GridColumn.class);
		for (GridColumn column : GridColumn.values()) {
			String before = (column.ordinal() < values.length) ? values[column.ordinal()] : "";
			was.put(column, before);
			typed.put(column, Plain.text(fields.getOrDefault(column.code(), before)));
		}
		return new SentRow(fields.getOrDefault("reference", ""),
				NUMBER.matcher(version).matches() ? Integer.parseInt(version) : LOCKED, was, typed,
				Plain.text(fields.getOrDefault("reason", "")));
	}

	/** The values of a row as one. */
	static String joined(Map<GridColumn, String> values) {
		return Arrays.stream(GridColumn.values())
			.map((column) -> values.getOrDefault(column, ""))
			.collect(Collectors.joining(BETWEEN));
	}

	/** The columns in which somebody typed something else. */
	Set<GridColumn> changed() {
		return EnumSet.allOf(GridColumn.class)
			.stream()
			.filter((column) -> !typed(column).equals(this.was.get(column)))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(GridColumn.class)));
	}

	/** Whether there is something to save. */
	boolean isChanged() {
		return this.version != LOCKED && !changed().isEmpty();
	}

	/** What was typed in a column. */
	String typed(GridColumn column) {
		return this.typed.getOrDefault(column, "");
	}

	/**
	 * The same typing over a later version of the record.
	 * @param now what the record says in that version
	 */
	SentRow over(int later, Map<GridColumn, String> now) {
		Map<GridColumn, String> mine = new EnumMap<>(now);
		changed().forEach((column) -> mine.put(column, typed(column)));
		return new SentRow(this.reference, later, now, mine, this.reason);
	}

}
