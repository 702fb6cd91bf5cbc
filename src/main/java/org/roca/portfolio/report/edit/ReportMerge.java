package org.roca.portfolio.report.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What two people made of one report, field by field. What only one of them changed is
 * taken as it is, and so is what both changed alike; what they changed differently is
 * theirs to choose.
 *
 * @param fields every field that somebody changed, in the order of the form
 */
record ReportMerge(List<Field> fields) {

	/** Stands before the name of a field in the name of the choice for it. */
	static final String CHOICE = "choice-";

	/**
	 * Compares three versions.
	 * @param base the version that the second person opened
	 * @param theirs what was saved meanwhile
	 * @param mine what the second person typed
	 * @param names all fields, in the order of the form
	 */
	static ReportMerge of(ReportForm base, ReportForm theirs, ReportForm mine, List<String> names) {
		return new ReportMerge(names.stream()
			.map((name) -> new Field(name, base.get(name), theirs.get(name), mine.get(name)))
			.filter((field) -> !field.base().equals(field.theirs()) || !field.base().equals(field.mine()))
			.toList());
	}

	/** What both changed, each differently. */
	public List<Field> conflicts() {
		return this.fields.stream().filter(Field::conflicts).toList();
	}

	/** What needs no choice. */
	public List<Field> merged() {
		return this.fields.stream().filter((field) -> !field.conflicts()).toList();
	}

	/**
	 * One form of both.
	 * @param choices {@code theirs}, {@code mine} or {@code base} by field; without a
	 * choice the second person's value stands
	 */
	ReportForm apply(ReportForm mine, Map<String, String> choices) {
		Map<String, String> values = new LinkedHashMap<>(mine.values());
		this.fields
			.forEach((field) -> values.put(field.name(), field.value(choices.getOrDefault(field.name(), "mine"))));
		return new ReportForm(values);
	}

	/**
	 * A field that somebody changed.
	 *
	 * @param base what it was before both
	 * @param theirs what was saved meanwhile
	 * @param mine what the second person typed
	 */
	record Field(String name, String base, String theirs, String mine) {

		public boolean conflicts() {
			return !this.base.equals(this.theirs) && !this.base.equals(this.mine) && !this.theirs.equals(this.mine);
		}

		/** Whether the second person changed it. */
		public boolean isOwn() {
			return !this.base.equals(this.mine);
		}

		/** The value that stands, where both differ by choice. */
		public String value(String choice) {
			if (!conflicts()) {
				return isOwn() ? this.mine : this.theirs;
			}
			return switch (choice) {
				case "theirs" -> this.theirs;
				case "base" -> this.base;
				default -> this.mine;
			};
		}

	}

}
