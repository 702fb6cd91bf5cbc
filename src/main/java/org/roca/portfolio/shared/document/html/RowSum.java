package org.roca.portfolio.shared.document.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.document.Cell;
import org.roca.portfolio.shared.document.Measure;
import org.roca.portfolio.shared.document.Table;
import org.roca.portfolio.shared.document.Table.Row;

/**
 * A figure counted again from the rows that its link opens: the sum of the column of its
 * name, or the number of rows where there is no such column. A sum with no known value is
 * not known.
 */
final class RowSum {

	private RowSum() {
	}

	/** The same figure, with what the rows make. */
	static Measure restate(Measure measure, Table table, List<Row> rows) {
		int column = IntStream.range(0, table.columns().size())
			.filter((i) -> table.columns().get(i).code().equals(measure.name()) && table.columns().get(i).isNumeric())
			.findFirst()
			.orElse(-1);
		BigDecimal value = (column < 0) ? BigDecimal.valueOf(rows.size()) : sum(rows, column);
		return new Measure(measure.name(), value, measure.label(), null, measure.rows());
	}

	private static @Nullable BigDecimal sum(List<Row> rows, int column) {
		return rows.stream()
			.map((row) -> number(row.cells().get(column)))
			.filter(Objects::nonNull)
			.reduce(BigDecimal::add)
			.orElse(null);
	}

	static @Nullable BigDecimal number(Cell cell) {
		if (cell instanceof Cell.Number number) {
			return number.value();
		}
		return (cell instanceof Cell.Amount amount) ? amount.value() : null;
	}

	static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one == null || other == null) ? one == other : one.compareTo(other) == 0;
	}

}
