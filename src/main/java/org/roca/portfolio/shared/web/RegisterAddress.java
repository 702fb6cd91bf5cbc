package org.roca.portfolio.shared.web;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.RegisterSort;

/**
 * Where a selection of a register is found in an order.
 *
 * @param filter the selection
 * @param sort the order
 */
public record RegisterAddress(RegisterFilter filter, RegisterSort sort) {

	/** The first page. */
	public String first() {
		String href = this.filter.href();
		return isUsual() ? href : href + (this.filter.isEmpty() ? "?" : "&") + "sort=" + this.sort.code();
	}

	/** The page after a record, as {@link Register#token()} writes it. */
	public String after(String record) {
		String first = first();
		return first + (first.contains("?") ? "&" : "?") + "after=" + record;
	}

	/** The same in the order of a column, turned round where it has that order. */
	public String sortedBy(String column) {
		Register register = this.filter.register();
		RegisterSort usual = register.sorts()
			.stream()
			.filter((each) -> each.column().equals(column))
			.findFirst()
			.orElseThrow();
		boolean here = usual.equals(this.sort);
		return new RegisterAddress(this.filter, here ? usual.opposite() : usual).first();
	}

	/** {@code ascending} or {@code descending} where it has the order of a column. */
	public @Nullable String direction(String column) {
		return this.sort.column().equals(column) ? (this.sort.down() ? "descending" : "ascending") : null;
	}

	/** What the address says of the order; null where it is the usual one. */
	public @Nullable String order() {
		return isUsual() ? null : this.sort.code();
	}

	private boolean isUsual() {
		return this.sort.equals(this.filter.register().sorts().get(0));
	}

}
