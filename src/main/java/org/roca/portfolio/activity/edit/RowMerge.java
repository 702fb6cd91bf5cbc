package org.roca.portfolio.activity.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.edit.Merge.Field;

/**
 * The rows of one part in three versions. A row that all have is compared cell by cell,
 * and so is one that both editors added. A row that somebody added or took away is one
 * value, so that a row which one took away while the other changed it is asked about as a
 * whole.
 *
 * @param base the rows of the version that the second editor opened, by path
 * @param theirs the rows saved meanwhile
 * @param mine the rows that the second editor typed
 */
record RowMerge(FormGroup group, Map<String, FormRow> base, Map<String, FormRow> theirs, Map<String, FormRow> mine) {

	static RowMerge of(FormGroup group, ActivityForm base, ActivityForm theirs, ActivityForm mine) {
		return new RowMerge(group, FlatForm.rows(group, base), FlatForm.rows(group, theirs),
				FlatForm.rows(group, mine));
	}

	List<Field> fields() {
		Set<String> paths = new LinkedHashSet<>(this.mine.keySet());
		paths.addAll(this.theirs.keySet());
		paths.addAll(this.base.keySet());
		List<Field> fields = new ArrayList<>();
		Set<String> replaced = replaced(paths);
		if (!replaced.isEmpty()) {
			fields.add(new Field(Field.replaced(this.group), replaced.stream().flatMap(this::values).toList(),
					rows(this.base, replaced), rows(this.theirs, replaced), rows(this.mine, replaced)));
			paths.removeAll(replaced);
		}
		for (String path : paths) {
			Field row = new Field(path, values(path).toList(), row(this.base, path), row(this.theirs, path),
					row(this.mine, path));
			boolean kept = row.theirs() != null && row.mine() != null;
			if (kept && !row.alike()) {
				this.group.cells().forEach((cell) -> fields.add(cell(path, cell)));
			}
			else {
				fields.add(row);
			}
		}
		return fields;
	}

	/**
	 * Where both took a row away and each added others, nobody can say which of these
	 * stand for the same: put side by side, people would be counted twice.
	 */
	private Set<String> replaced(Set<String> paths) {
		Set<String> gone = only(paths, this.base);
		Set<String> saved = only(paths, this.theirs);
		Set<String> typed = only(paths, this.mine);
		if (gone.isEmpty() || saved.isEmpty() || typed.isEmpty()) {
			return Set.of();
		}
		gone.addAll(saved);
		gone.addAll(typed);
		return gone;
	}

	/** The rows that one version has and the others have not. */
	private Set<String> only(Set<String> paths, Map<String, FormRow> version) {
		Set<String> only = new LinkedHashSet<>(paths);
		only.retainAll(version.keySet());
		Stream.of(this.base, this.theirs, this.mine)
			.filter((other) -> other != version)
			.forEach((other) -> only.removeAll(other.keySet()));
		return only;
	}

	private Stream<String> values(String path) {
		return Stream.concat(Stream.of(path), this.group.cells().stream().map((cell) -> path + "." + cell));
	}

	private @Nullable String row(Map<String, FormRow> version, String path) {
		FormRow row = version.get(path);
		return (row != null) ? FlatForm.row(this.group, row) : null;
	}

	private @Nullable String rows(Map<String, FormRow> version, Set<String> paths) {
		String rows = paths.stream()
			.map((path) -> row(version, path))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(FlatForm.ROW));
		return rows.isEmpty() ? null : rows;
	}

	private Field cell(String path, String cell) {
		return Field.of(path + "." + cell, value(this.base, path, cell), value(this.theirs, path, cell),
				value(this.mine, path, cell));
	}

	private @Nullable String value(Map<String, FormRow> version, String path, String cell) {
		FormRow row = version.get(path);
		String value = (row != null) ? FlatForm.value(this.group, row, cell) : "";
		return value.isEmpty() ? null : value;
	}

}
