package org.roca.portfolio.shared.web;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterColumn;
import org.roca.portfolio.shared.filter.RegisterSort;

/**
 * How the table of a register is laid out, as far as its address says so.
 *
 * @param register the register
 * @param sort the order of the rows
 * @param columns the columns that were chosen, in the order of the table; empty where
 * none were
 * @param group what the rows are grouped by, null for one after another
 */
public record RegisterLayout(Register register, RegisterSort sort, List<RegisterColumn> columns,
		@Nullable Criterion group) {

	public RegisterLayout {
		List<RegisterColumn> chosen = columns;
		columns = chosen.isEmpty() ? chosen
				: register.columns().stream().filter((column) -> column.isName() || chosen.contains(column)).toList();
	}

	/** The columns that are shown. */
	public List<RegisterColumn> shown() {
		return this.columns.isEmpty() ? this.register.columns().stream().filter(RegisterColumn::usual).toList()
				: this.columns;
	}

	public boolean shows(String column) {
		return shown().stream().anyMatch((shown) -> shown.code().equals(column));
	}

	/** The columns whose numbers are counted from other records. */
	public List<RegisterColumn> counted() {
		return shown().stream().filter(RegisterColumn::isCounted).toList();
	}

	/** The columns that groups add up. */
	public List<RegisterColumn> numeric() {
		return shown().stream().filter(RegisterColumn::isNumeric).toList();
	}

	/** The orders that views without heads offer: those of the columns that are shown. */
	public List<RegisterSort> orders() {
		return this.register.sorts()
			.stream()
			.filter((sort) -> this.register.column(sort.column()).isEmpty() || shows(sort.column()))
			.toList();
	}

	/** The chosen columns, as an address has them. */
	public String columnCodes() {
		return this.columns.stream().map(RegisterColumn::code).collect(Collectors.joining(","));
	}

	/** The order, as an address has it; null where it is the usual one. */
	public @Nullable String order() {
		return this.sort.equals(this.register.sorts().get(0)) ? null : this.sort.code();
	}

	RegisterLayout sorted(RegisterSort other) {
		return new RegisterLayout(this.register, other, this.columns, this.group);
	}

	RegisterLayout usualColumns() {
		return new RegisterLayout(this.register, this.sort, List.of(), this.group);
	}

	RegisterLayout ungrouped() {
		return new RegisterLayout(this.register, this.sort, this.columns, null);
	}

	/** As the query of an address, without what is usual. */
	String query() {
		StringJoiner query = new StringJoiner("&");
		if (!this.columns.isEmpty()) {
			query.add("columns=" + columnCodes());
		}
		if (this.group != null) {
			query.add("group=" + this.group.param());
		}
		if (order() != null) {
			query.add("sort=" + order());
		}
		return query.toString();
	}

}
