package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A form as a list of single values in the order of the form, each under a path that
 * stays the same whoever typed it: {@code titleEn}, {@code topics=narcotics},
 * {@code people[dca|trainer|].women}. Empty values have no path. Blank rows are left out.
 *
 * @param values the values by path
 */
public record FlatForm(Map<String, String> values) {

	/** Stands between the columns of a row that is one value; nobody can type it. */
	static final String COLUMN = "\u001f";

	/** Stands between the rows of a value that is several rows. */
	static final String ROW = "\u001e";

	private static final String PRESENT = "+";

	/** The values of a form. */
	public static FlatForm of(ActivityForm form) {
		Map<String, String> values = new LinkedHashMap<>();
		for (FormField field : FormField.values()) {
			if (!form.get(field.code()).isEmpty()) {
				values.put(field.code(), ValueKind.of(field).plain(form.get(field.code())));
			}
			form.all(field.code()).forEach((ticked) -> values.put(field.code() + "=" + ticked, PRESENT));
		}
		for (FormGroup group : FormGroup.values()) {
			if (group.isWhole()) {
				whole(group, form, values);
			}
			else {
				rows(group, form).forEach((path, row) -> cells(group, path, row, values));
			}
		}
		return new FlatForm(values);
	}

	/**
	 * The rows of a part by path, that is by what they are about; the second of the same
	 * is told apart.
	 */
	static Map<String, FormRow> rows(FormGroup group, ActivityForm form) {
		Map<String, FormRow> byPath = new LinkedHashMap<>();
		for (FormRow row : form.rows(group)) {
			if (!row.isBlank()) {
				String key = row.key(group);
				String free = key;
				for (int number = 2; byPath.containsKey(path(group, free)); number++) {
					free = key + "#" + number;
				}
				byPath.put(path(group, free), row);
			}
		}
		return byPath;
	}

	/** A row as one value: each column that is not empty, after its name. */
	static String row(FormGroup group, FormRow row) {
		List<String> columns = new ArrayList<>(group.key());
		columns.addAll(group.cells());
		return columns.stream()
			.filter((column) -> !row.value(column).isEmpty())
			.map((column) -> column + "=" + value(group, row, column))
			.collect(Collectors.joining(COLUMN));
	}

	/** A column of a row as it is compared. */
	static String value(FormGroup group, FormRow row, String column) {
		return ValueKind.of(group, column).plain(row.value(column));
	}

	private static String path(FormGroup group, String key) {
		return group.code() + "[" + key + "]";
	}

	private static void whole(FormGroup group, ActivityForm form, Map<String, String> values) {
		Map<String, String> sorted = new TreeMap<>();
		rows(group, form).forEach((path, row) -> sorted.put(path, row(group, row)));
		if (!sorted.isEmpty()) {
			values.put(group.code(), String.join(ROW, sorted.values()));
		}
	}

	private static void cells(FormGroup group, String path, FormRow row, Map<String, String> values) {
		values.put(path, PRESENT);
		for (String cell : group.cells()) {
			if (!row.value(cell).isEmpty()) {
				values.put(path + "." + cell, value(group, row, cell));
			}
		}
	}

}
