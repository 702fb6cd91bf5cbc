package org.roca.portfolio.activity.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.document.Cell;

/** What the rows of a table add up to: nothing is known where no row states a number. */
final class Sum {

	private Sum() {
	}

	/** The sum over the rows that state the number, or null where none does. */
	static <T> @Nullable BigDecimal of(Collection<T> rows, Function<T, ? extends @Nullable Number> number) {
		return rows.stream()
			.map(number)
			.filter(Objects::nonNull)
			.map((each) -> new BigDecimal(String.valueOf(each)))
			.reduce(BigDecimal::add)
			.orElse(null);
	}

	/** The sum as a cell. */
	static <T> Cell cell(Collection<T> rows, Function<T, ? extends @Nullable Number> number) {
		return Cell.number(of(rows, number));
	}

}
