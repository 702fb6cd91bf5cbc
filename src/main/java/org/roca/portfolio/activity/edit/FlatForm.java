package org.roca.portfolio.activity.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A form as a list of single values, each under a path that stays the same whoever typed
 * it: {@code titleEn}, {@code topics=narcotics}, {@code people[dca|trainer|].women}.
 * Empty values have no path. Blank rows are left out.
 *
 * @param values the values by path
 */
public record FlatForm(Map<String, String> values) {

	private static final String PRESENT = "+";

	/** The values of a form. */
	public static FlatForm of(ActivityForm form) {
		Map<String, String> values = new LinkedHashMap<>(form.fields());
		form.sets().forEach((field, ticked) -> ticked.forEach((value) -> values.put(field + "=" + value, PRESENT)));
		for (FormGroup group : FormGroup.values()) {
			List<FormRow> rows = form.rows(group).stream().filter((row) -> !row.isBlank()).toList();
			if (group.isWhole()) {
				whole(group, rows, values);
			}
			else {
				byKey(group, rows).forEach((key, row) -> cells(group, key, row, values));
			}
		}
		return new FlatForm(values);
	}

	/**
	 * The rows of a part by what they are about; the second of the same is told apart.
	 */
	static Map<String, FormRow> byKey(FormGroup group, List<FormRow> rows) {
		Map<String, FormRow> byKey = new LinkedHashMap<>();
		for (FormRow row : rows) {
			String key = row.key(group);
			String free = key;
			for (int number = 2; byKey.containsKey(free); number++) {
				free = key + "#" + number;
			}
			byKey.put(free, row);
		}
		return byKey;
	}

	/** The path of a row. */
	static String path(FormGroup group, String key) {
		return group.code() + "[" + key + "]";
	}

	private static void whole(FormGroup group, List<FormRow> rows, Map<String, String> values) {
		Map<String, String> sorted = new TreeMap<>();
		rows.forEach((row) -> sorted.put(row.key(group),
				group.cells().stream().map(row::value).collect(Collectors.joining(" "))));
		if (!sorted.isEmpty()) {
			values.put(group.code(),
					sorted.entrySet()
						.stream()
						.map((row) -> (row.getKey() + " " + row.getValue()).strip())
						.collect(Collectors.joining("; ")));
		}
	}

	private static void cells(FormGroup group, String key, FormRow row, Map<String, String> values) {
		values.put(path(group, key), PRESENT);
		for (String cell : group.cells()) {
			String value = row.value(cell);
			if (!value.isEmpty()) {
				values.put(path(group, key) + "." + cell, value);
			}
		}
	}

}
