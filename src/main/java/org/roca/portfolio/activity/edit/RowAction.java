package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button that adds or removes a row of the form and saves nothing. With a script the
 * page does the same by itself.
 *
 * @param adds whether it adds a row, else it removes one
 * @param group the part of the form
 * @param row the row to remove
 */
record RowAction(boolean adds, FormGroup group, int row) {

	private static final Pattern BUTTON = Pattern.compile("(?:add:(\\w+)|remove:(\\w+):(\\d{1,4}))");

	private static final List<String> KINDS_OF_MONEY = List.of("planned_cost", "actual_cost", "stated_value");

	/** The button that was pressed, if it is one of these. */
	static Optional<RowAction> of(String pressed) {
		Matcher button = BUTTON.matcher(pressed);
		if (!button.matches()) {
			return Optional.empty();
		}
		boolean adds = button.group(1) != null;
		return FormGroup.of(adds ? button.group(1) : button.group(2))
			.map((group) -> new RowAction(adds, group, adds ? 0 : Integer.parseInt(button.group(3))));
	}

	/** Does to the form what the button says. */
	void apply(ActivityForm form) {
		List<FormRow> rows = form.rows(this.group);
		if (this.adds) {
			rows.add(fresh(this.group, rows));
		}
		else if (this.row < rows.size()) {
			rows.remove(this.row);
		}
	}

	/**
	 * A new row with what it nearly always has.
	 * @param before the rows that stand before it
	 */
	static FormRow fresh(FormGroup group, List<FormRow> before) {
		FormRow row = new FormRow();
		return switch (group) {
			case PEOPLE -> row.set("role", before.isEmpty() ? "" : before.get(before.size() - 1).get("role"));
			case EQUIPMENT -> row.set("kind", "equipment").set("currency", "USD");
			case MONEY -> row.set("kind", freeKind(before)).set("currency", "USD");
			default -> row;
		};
	}

	/** An activity has one amount of a kind. */
	private static String freeKind(List<FormRow> rows) {
		return KINDS_OF_MONEY.stream()
			.filter((kind) -> rows.stream().noneMatch((row) -> row.get("kind").equals(kind)))
			.findFirst()
			.orElse("");
	}

}
