package org.roca.portfolio.activity.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a path of {@link FlatForm} and {@link Merge} leads to.
 *
 * @param field the field; {@code null} in a part that repeats
 * @param group the part that repeats; {@code null} for a field
 * @param key the code of a box that is ticked, or what a row is about; empty where the
 * path leads to a whole
 * @param column the column of a row, empty for the whole row
 */
record FieldPath(@Nullable FormField field, @Nullable FormGroup group, String key, String column) {

	static FieldPath of(String path) {
		int tick = path.indexOf('=');
		int row = path.indexOf('[');
		Optional<FormField> field = FormField.of((tick > 0 && row < 0) ? path.substring(0, tick) : path);
		if (field.isPresent()) {
			return new FieldPath(field.get(), null, (tick > 0) ? path.substring(tick + 1) : "", "");
		}
		FormGroup group = FormGroup.of((row > 0) ? path.substring(0, row) : path.replace("*", "")).orElseThrow();
		if (row < 0) {
			return new FieldPath(null, group, "", "");
		}
		String column = group.cells().stream().filter((cell) -> path.endsWith("]." + cell)).findFirst().orElse("");
		int end = column.isEmpty() ? path.length() - 1 : path.length() - column.length() - 2;
		return new FieldPath(null, group, path.substring(row + 1, end), column);
	}

	/** Whether it is a box that is ticked or not. */
	boolean isTick() {
		return this.field != null && !this.key.isEmpty();
	}

	/** Whether it is one row or several. */
	boolean isRows() {
		return this.group != null && this.column.isEmpty();
	}

	/**
	 * What each column of the key says; a second row of the same has a number after it.
	 */
	List<Cell> keyCells() {
		if (this.group == null || this.key.isEmpty()) {
			return List.of();
		}
		List<String> columns = this.group.key();
		String[] parts = (columns.size() > 1) ? this.key.split("\\|", -1) : new String[] { this.key };
		if (parts.length != columns.size()) {
			return List.of(new Cell(this.group, columns.get(0), this.key));
		}
		return columns.stream()
			.map((column) -> new Cell(this.group, column, parts[columns.indexOf(column)]))
			.filter((cell) -> !cell.value().isEmpty())
			.toList();
	}

	/** The rows that a value of this path is made of; one cell where it is no row. */
	List<List<Cell>> rows(String value) {
		return Arrays.stream(value.split(FlatForm.ROW)).map(this::cells).toList();
	}

	private List<Cell> cells(String value) {
		if (!isRows()) {
			return List.of(new Cell(this.group, this.column, value));
		}
		return Arrays.stream(value.split(FlatForm.COLUMN)).map((cell) -> {
			int name = cell.indexOf('=');
			return new Cell(this.group, cell.substring(0, name), cell.substring(name + 1));
		}).toList();
	}

	/** The kind of what stands in a cell of this path. */
	ValueKind kind(Cell cell) {
		return (cell.group() != null) ? ValueKind.of(cell.group(), cell.column())
				: (this.field != null) ? ValueKind.of(this.field) : ValueKind.TEXT;
	}

	/** The name of a cell of this path among all fields: {@code people.role}. */
	String name(Cell cell) {
		return (cell.group() != null) ? cell.group().code() + "." + cell.column()
				: (this.field != null) ? this.field.code() : "";
	}

	/**
	 * One column of a row, or a field.
	 *
	 * @param group the part that repeats; {@code null} for a field
	 */
	record Cell(@Nullable FormGroup group, String column, String value) {
	}

}
