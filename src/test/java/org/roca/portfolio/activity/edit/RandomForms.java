package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Forms as people may leave them, and changes that they may make, each with the part of
 * the form that it touches.
 */
final class RandomForms {

	private static final List<FormGroup> ROWS = List.of(FormGroup.SITES, FormGroup.PEOPLE, FormGroup.DONORS,
			FormGroup.EQUIPMENT, FormGroup.MONEY, FormGroup.LINKS);

	private final Random random;

	RandomForms(long seed) {
		this.random = new Random(seed);
	}

	/** A form with something in most of its parts. */
	ActivityForm form() {
		ActivityForm form = new ActivityForm();
		for (FormField field : FormField.values()) {
			if (Set.of("topics", "further").contains(field.code())) {
				some(5).forEach((number) -> form.add(field.code(), "code-" + number));
			}
			else if (this.random.nextInt(4) > 0) {
				form.set(field.code(), word());
			}
		}
		for (FormGroup group : FormGroup.values()) {
			some(4).forEach((number) -> form.rows(group).add(row(group, number)));
		}
		return form;
	}

	/** The parts of a form that can be changed apart from each other. */
	List<String> parts() {
		List<String> parts = new ArrayList<>();
		for (FormField field : FormField.values()) {
			parts.add(field.code());
		}
		ROWS.forEach((group) -> {
			for (int number = 0; number < 6; number++) {
				parts.add(group.code() + "|" + number);
			}
		});
		parts.add(FormGroup.BENEFITS.code());
		parts.add(FormGroup.PLACE.code());
		return parts;
	}

	/** Changes one part: a value, a box, all of a whole, or a row and its cells. */
	void change(ActivityForm form, String part) {
		String[] path = part.split("\\|");
		FormGroup group = FormGroup.of(path[0]).orElse(null);
		if (group == null && Set.of("topics", "further").contains(part)) {
			form.add(part, "more-" + this.random.nextInt(1000));
		}
		else if (group == null) {
			form.set(part, (this.random.nextInt(5) == 0) ? "" : word());
		}
		else if (path.length == 1) {
			form.rows(group).clear();
			some(4).forEach((number) -> form.rows(group).add(row(group, number)));
		}
		else {
			changeRow(form, group, Integer.parseInt(path[1]));
		}
	}

	private void changeRow(ActivityForm form, FormGroup group, int number) {
		List<FormRow> rows = form.rows(group);
		FormRow there = rows.stream()
			.filter((row) -> row.key(group).equals(row(group, number).key(group)))
			.findFirst()
			.orElse(null);
		if (there == null) {
			rows.add(this.random.nextInt(rows.size() + 1), row(group, number));
		}
		else if (this.random.nextInt(4) == 0) {
			rows.remove(there);
		}
		else {
			group.cells().forEach((cell) -> fill(there, cell));
		}
	}

	/** The row of this number; its other columns differ each time. */
	FormRow row(FormGroup group, int number) {
		FormRow row = new FormRow();
		group.key().forEach((column) -> row.set(column, column + "-" + number));
		if (row.get("slug").startsWith("slug")) {
			row.set("name", "Name of " + number);
		}
		group.cells().forEach((cell) -> fill(row, cell));
		return row;
	}

	private void fill(FormRow row, String cell) {
		String value = switch (this.random.nextInt(4)) {
			case 0 -> "";
			case 1 -> (cell.endsWith("slug")) ? FormRow.UNKNOWN + word() : word();
			default -> word();
		};
		row.put(cell, value, new FormRow().set(cell.replace("slug", "name"), "Name of " + value));
	}

	/** Some of the numbers below a limit. */
	private List<Integer> some(int limit) {
		List<Integer> some = new ArrayList<>();
		for (int number = 0; number < limit; number++) {
			if (this.random.nextInt(3) > 0) {
				some.add(number);
			}
		}
		return some;
	}

	private String word() {
		return "w" + this.random.nextInt(6);
	}

	/** A copy that shares nothing. */
	static ActivityForm copy(ActivityForm form) {
		Map<String, List<String>> typed = form.params();
		return ActivityForm.of(typed);
	}

}
