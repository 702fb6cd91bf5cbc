package org.roca.portfolio.shared.document.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;
import org.roca.portfolio.shared.document.Wording;

/**
 * What the cells of a table say. Where one sum of a column has cents, all show them, so
 * that whole units stand under whole units.
 */
class TableWords {

	private static final int CENTS = 2;

	private final Wording wording;

	private final List<Boolean> cents;

	TableWords(Table table, List<Row> rows, Wording wording) {
		this.wording = wording;
		List<Row> all = Stream.concat(rows.stream(), Stream.ofNullable(table.total())).toList();
		this.cents = Stream.iterate(0, (i) -> i < table.columns().size(), (i) -> i + 1)
			.map((i) -> hasCents(all.stream().map((row) -> row.cells().get(i)).toList()))
			.toList();
	}

	String of(int column, Cell cell) {
		boolean exact = this.cents.get(column) && cell instanceof Cell.Number;
		return exact ? this.wording.cents(((Cell.Number) cell).value()) : this.wording.of(cell);
	}

	private static boolean hasCents(List<Cell> cells) {
		return cells.stream()
			.map((cell) -> (cell instanceof Cell.Number number) ? number.value().stripTrailingZeros() : null)
			.filter(Objects::nonNull)
			.mapToInt(BigDecimal::scale)
			.max()
			.stream()
			.anyMatch((scale) -> scale > 0 && scale <= CENTS);
	}

}
