package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.RegisterSort;

/**
 * Where a selection of a register is found in an order and a view.
 *
 * @param filter the selection
 * @param sort the order
 * @param view how it is shown
 * @param by what its chart is by; null for what that is unasked
 * @param year the year of its calendar; null for which that is unasked
 */
public record RegisterAddress(RegisterFilter filter, RegisterSort sort, RegisterView view, @Nullable Criterion by,
		@Nullable Integer year) {

	/** The first page. */
	public String first() {
		return at(this.view.path(this.filter.register()));
	}

	/** The same selection in another view, which is asked for nothing of its own. */
	public String in(RegisterView other) {
		return new RegisterAddress(this.filter, this.sort, other, null, null).first();
	}

	/** The same selection with its chart by something else. */
	public String by(Criterion criterion) {
		return new RegisterAddress(this.filter, this.sort, this.view, criterion, this.year).first();
	}

	/** The same selection with its calendar in another year. */
	public String inYear(int other) {
		return new RegisterAddress(this.filter, this.sort, this.view, this.by, other).first();
	}

	/**
	 * This view as a file.
	 * @param after the record after which the page starts, null for none
	 */
	String file(String format, @Nullable String after) {
		String first = at(this.view.path(this.filter.register()) + "." + format);
		return (after != null) ? joined(first, "after=" + after) : first;
	}

	/** The same view of another selection. */
	RegisterAddress of(RegisterFilter other) {
		return new RegisterAddress(other, this.sort, this.view, this.by, this.year);
	}

	/** The page after a record, as {@link Register#token()} writes it. */
	public String after(String record) {
		return joined(first(), "after=" + record);
	}

	/** The same in the order of a column, turned round where it has that order. */
	public String sortedBy(String column) {
		RegisterSort usual = usual(column);
		return ordered(usual.equals(this.sort) ? usual.opposite() : usual);
	}

	/** The same in the usual order of a column. */
	public String orderedBy(String column) {
		return ordered(usual(column));
	}

	/** {@code ascending} or {@code descending} where it has the order of a column. */
	public @Nullable String direction(String column) {
		return this.sort.column().equals(column) ? (this.sort.down() ? "descending" : "ascending") : null;
	}

	/** What the address says of the order; null where it is the usual one. */
	public @Nullable String order() {
		return isUsual() ? null : this.sort.code();
	}

	private String ordered(RegisterSort other) {
		return new RegisterAddress(this.filter, other, this.view, this.by, this.year).first();
	}

	private RegisterSort usual(String column) {
		return this.filter.register()
			.sorts()
			.stream()
			.filter((each) -> each.column().equals(column))
			.findFirst()
			.orElseThrow();
	}

	private String at(String path) {
		List<String> own = new ArrayList<>();
		if (!isUsual()) {
			own.add("sort=" + this.sort.code());
		}
		if (this.by != null) {
			own.add("by=" + this.by.param());
		}
		if (this.year != null) {
			own.add("year=" + this.year);
		}
		String href = this.filter.at(path);
		return own.isEmpty() ? href : joined(href, String.join("&", own));
	}

	private static String joined(String href, String more) {
		return href + (href.contains("?") ? "&" : "?") + more;
	}

	private boolean isUsual() {
		return this.sort.equals(this.filter.register().sorts().get(0));
	}

}
