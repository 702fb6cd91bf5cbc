package org.roca.portfolio.activity.edit;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the rows of people add up to in one column, as typed so far.
 *
 * @param column {@code women}, {@code men}, {@code unknown} or {@code participants}
 * @param sum the sum of the rows that state it
 * @param stated how many rows state it
 * @param rows how many rows count anybody
 */
record ColumnSum(String column, int sum, int stated, int rows) {

	private static final List<String> BY_SEX = List.of("women", "men", "unknown");

	private static final String TOTAL = "participants";

	/** The sums of all columns. */
	static List<ColumnSum> of(ActivityForm form) {
		List<FormRow> rows = form.rows(FormGroup.PEOPLE).stream().filter(ColumnSum::counts).toList();
		return Stream.concat(BY_SEX.stream(), Stream.of(TOTAL)).map((column) -> of(column, rows)).toList();
	}

	/**
	 * Whether every row states it, so that the sum can stand for a total that is left
	 * empty.
	 */
	public boolean isWhole() {
		return this.rows > 0 && this.stated == this.rows;
	}

	private static ColumnSum of(String column, List<FormRow> rows) {
		int[] known = rows.stream().map((row) -> number(row, column)).flatMapToInt(OptionalInt::stream).toArray();
		return new ColumnSum(column, IntStream.of(known).sum(), known.length, rows.size());
	}

	/** Whether the row is about people counted apart, and not only about an agency. */
	private static boolean counts(FormRow row) {
		return Stream.concat(BY_SEX.stream(), Stream.of(TOTAL, "country"))
			.anyMatch((column) -> !row.get(column).isEmpty());
	}

	/** A row of which all three parts are stated needs no total of its own. */
	private static OptionalInt number(FormRow row, String column) {
		String typed = row.get(column).replaceAll("[\\s\u00a0\u202f]", "");
		if (typed.matches("\\d{1,6}")) {
			return OptionalInt.of(Integer.parseInt(typed));
		}
		if (!column.equals(TOTAL) || !typed.isEmpty()) {
			return OptionalInt.empty();
		}
		List<OptionalInt> parts = BY_SEX.stream().map((part) -> number(row, part)).toList();
		return parts.stream().allMatch(OptionalInt::isPresent)
				? OptionalInt.of(parts.stream().mapToInt(OptionalInt::getAsInt).sum()) : OptionalInt.empty();
	}

}
