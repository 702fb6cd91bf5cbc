package org.roca.portfolio.activity.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes a form of single values again.
 *
 * @param values the values by path
 * @param sources the forms that the values came from, the one whose order of rows counts
 * first
 */
record Rebuild(Map<String, String> values, List<ActivityForm> sources) {

	ActivityForm form() {
		ActivityForm form = new ActivityForm();
		for (FormField field : FormField.values()) {
			String code = field.code();
			form.set(code, typed(field, this.values.getOrDefault(code, "")));
			this.values.keySet()
				.stream()
				.filter((path) -> path.startsWith(code + "="))
				.forEach((path) -> form.add(code, path.substring(code.length() + 1)));
		}
		for (FormGroup group : FormGroup.values()) {
			form.rows(group).addAll(group.isWhole() ? whole(group) : rows(group));
		}
		return form;
	}

	/** The value as it was typed. */
	private String typed(FormField field, String value) {
		return this.sources.stream()
			.map((source) -> source.get(field.code()))
			.filter((typed) -> ValueKind.of(field).plain(typed).equals(value))
			.findFirst()
			.orElse(value);
	}

	/** The rows of the form that has them just so. */
	private List<FormRow> whole(FormGroup group) {
		String wanted = this.values.get(group.code());
		return this.sources.stream()
			.filter((source) -> Objects.equals(FlatForm.of(source).values().get(group.code()), wanted))
			.findFirst()
			.map((source) -> source.rows(group).stream().map(FormRow::copy).toList())
			.orElse(List.of());
	}

	private List<FormRow> rows(FormGroup group) {
		Map<String, FormRow> known = new LinkedHashMap<>();
		this.sources.forEach((source) -> FlatForm.rows(group, source).forEach(known::putIfAbsent));
		known.keySet().retainAll(this.values.keySet());
		known.replaceAll((path, row) -> merged(group, path, row));
		return List.copyOf(known.values());
	}

	private FormRow merged(FormGroup group, String path, FormRow source) {
		FormRow row = source.copy();
		for (String cell : group.cells()) {
			String value = this.values.getOrDefault(path + "." + cell, "");
			if (!value.equals(FlatForm.value(group, row, cell))) {
				row.put(cell, value, named(group, cell, value));
			}
		}
		return row;
	}

	/** A row that names the record of this slug. */
	private FormRow named(FormGroup group, String cell, String slug) {
		return this.sources.stream()
			.flatMap((source) -> source.rows(group).stream())
			.filter((row) -> row.get(cell).equals(slug))
			.findFirst()
			.orElse(new FormRow());
	}

}
