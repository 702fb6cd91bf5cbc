package org.roca.portfolio.report.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.report.difference.Difference.CellChange;
import org.roca.portfolio.report.difference.Difference.Kind;
import org.roca.portfolio.report.difference.Difference.RowChange;
import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Column;
import org.roca.portfolio.shared.document.Table.Row;

/** Compares a table of two states, row by row and cell by cell. */
final class TableComparison {

	private final Map<String, Column> columns = new LinkedHashMap<>();

	private final Side before;

	private final Side after;

	TableComparison(@Nullable Table before, @Nullable Table after) {
		this.before = new Side(before);
		this.after = new Side(after);
		this.after.columns().forEach((column) -> this.columns.put(column.code(), column));
		this.before.columns().forEach((column) -> this.columns.putIfAbsent(column.code(), column));
	}

	/** The rows that differ; the total last. */
	List<RowChange> rows() {
		Set<String> keys = new LinkedHashSet<>(this.after.rows.keySet());
		keys.addAll(this.before.rows.keySet());
		List<RowChange> changes = new ArrayList<>();
		for (String key : keys) {
			add(this.before.rows.get(key), this.after.rows.get(key), false, changes);
		}
		add(this.before.total(), this.after.total(), true, changes);
		return changes;
	}

	private void add(@Nullable Row was, @Nullable Row is, boolean total, List<RowChange> changes) {
		if (was == null && is == null) {
			return;
		}
		Kind kind = (was == null) ? Kind.ADDED : (is == null) ? Kind.REMOVED : Kind.CHANGED;
		List<CellChange> cells = cells(was, is, Column::onPage);
		if (cells.isEmpty()) {
			cells = cells(was, is, (column) -> !column.onPage());
		}
		if (kind != Kind.CHANGED || !cells.isEmpty()) {
			changes.add(new RowChange(kind, total, total ? Cell.BLANK : name(was, is), cells));
		}
	}

	private List<CellChange> cells(@Nullable Row was, @Nullable Row is, Predicate<Column> shown) {
		return this.columns.values()
			.stream()
			.filter(shown)
			.map((column) -> new CellChange(column.head(), this.before.cell(was, column), this.after.cell(is, column)))
			.filter((change) -> !same(change.before(), change.after()))
			.toList();
	}

	/** The first column that every medium shows names the row. */
	private Cell name(@Nullable Row was, @Nullable Row is) {
		Side side = (is != null) ? this.after : this.before;
		Row row = Objects.requireNonNull((is != null) ? is : was);
		return side.columns()
			.stream()
			.filter((column) -> column.onPage() && column.inSheet())
			.findFirst()
			.map((column) -> side.cell(row, column))
			.orElseGet(() -> Cell.words(row.key()));
	}

	/** Where a name leads does not matter, nor how many zeros end a number. */
	private static boolean same(@Nullable Cell was, @Nullable Cell is) {
		if (was instanceof Cell.Words one && is instanceof Cell.Words other) {
			return one.to(null).equals(other.to(null));
		}
		if (was instanceof Cell.Number one && is instanceof Cell.Number other) {
			return one.value().compareTo(other.value()) == 0;
		}
		if (was instanceof Cell.Amount one && is instanceof Cell.Amount other) {
			return one.currency().equals(other.currency()) && one.value().compareTo(other.value()) == 0;
		}
		return Objects.equals(was, is);
	}

	/** One of both states. */
	private static final class Side {

		private final @Nullable Table table;

		private final Map<String, Integer> places = new LinkedHashMap<>();

		private final Map<String, Row> rows = new LinkedHashMap<>();

		Side(@Nullable Table table) {
			this.table = table;
			List<Column> heads = columns();
			for (int place = 0; place < heads.size(); place++) {
				this.places.put(heads.get(place).code(), place);
			}
			if (table != null) {
				read(table);
			}
		}

		/** The second row of a key is another than the first. */
		private void read(Table all) {
			try {
				for (Row row : all.rows().list()) {
					String key = row.key();
					while (this.rows.containsKey(key)) {
						key += "+";
					}
					this.rows.put(key, row);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		List<Column> columns() {
			return (this.table != null) ? this.table.columns() : List.of();
		}

		@Nullable Row total() {
			return (this.table != null) ? this.table.total() : null;
		}

		@Nullable Cell cell(@Nullable Row row, Column column) {
			Integer place = this.places.get(column.code());
			return (row != null && place != null) ? row.cells().get(place) : null;
		}

	}

}
