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
		this.values.forEach((path, value) -> {
			int ticked = path.indexOf('=');
			if (!path.contains("[") && ticked > 0) {
				form.add(path.substring(0, ticked), path.substring(ticked + 1));
			}
			else if (!path.contains("[") && FormGroup.of(path).isEmpty()) {
				form.set(path, value);
			}
		});
		for (FormGroup group : FormGroup.values()) {
			form.rows(group).addAll(group.isWhole() ? whole(group) : rows(group));
		}
		return form;
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
		for (ActivityForm source : this.sources) {
			FlatForm.byKey(group, source.rows(group).stream().filter((row) -> !row.isBlank()).toList())
				.forEach(known::putIfAbsent);
		}
		known.keySet().removeIf((key) -> !this.values.containsKey(FlatForm.path(group, key)));
		known.replaceAll((key, row) -> merged(group, key, row));
		return List.copyOf(known.values());
	}

	private FormRow merged(FormGroup group, String key, FormRow source) {
		FormRow row = source.copy();
		for (String cell : group.cells()) {
			String value = this.values.getOrDefault(FlatForm.path(group, key) + "." + cell, "");
			if (!value.equals(row.value(cell))) {
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
