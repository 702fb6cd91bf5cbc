package org.roca.portfolio.shared.web;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.RegisterSort;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Where a selection of a register is found in a layout and a view.
 *
 * @param filter the selection
 * @param layout how its table is laid out, which other views keep
 * @param view how it is shown
 * @param by what its chart is by; null for what that is unasked
 */
public record RegisterAddress(RegisterFilter filter, RegisterLayout layout, RegisterView view, @Nullable Criterion by) {

	/** The order of the rows. */
	public RegisterSort sort() {
		return this.layout.sort();
	}

	/** The first page. */
	public String first() {
		return at(this.view.path(this.filter.register()));
	}

	/** The same selection in another view, which is asked for nothing of its own. */
	public String in(RegisterView other) {
		return new RegisterAddress(this.filter, this.layout, other, null).first();
	}

	/** The same selection with its chart by something else. */
	public String by(Criterion criterion) {
		return new RegisterAddress(this.filter, this.layout, this.view, criterion).first();
	}

	/**
	 * This view as a file.
	 * @param after the place after which the page starts, null for none
	 */
	String file(String format, @Nullable String after) {
		String first = at(this.view.path(this.filter.register()) + "." + format);
		return (after != null) ? joined(first, "after=" + UriUtils.encode(after, UTF_8)) : first;
	}

	/** The same view of another selection. */
	RegisterAddress of(RegisterFilter other) {
		return new RegisterAddress(other, this.layout, this.view, this.by);
	}

	/** The page after a place in the table. */
	public String after(String place) {
		return joined(first(), "after=" + UriUtils.encode(place, UTF_8));
	}

	/** The same with the columns that are usual. */
	public String usualColumns() {
		return new RegisterAddress(this.filter, this.layout.usualColumns(), this.view, this.by).first();
	}

	/** The rows of one group, one after another. */
	public String narrowed(Criterion criterion, String value) {
		return new RegisterAddress(this.filter.with(criterion, value), this.layout.ungrouped(), this.view, this.by)
			.first();
	}

	/** The same in the order of a column, turned round where it has that order. */
	public String sortedBy(String column) {
		RegisterSort usual = usual(column);
		return ordered(usual.equals(sort()) ? usual.opposite() : usual);
	}

	/** The same in the usual order of a column. */
	public String orderedBy(String column) {
		return ordered(usual(column));
	}

	/** {@code ascending} or {@code descending} where it has the order of a column. */
	public @Nullable String direction(String column) {
		return sort().column().equals(column) ? (sort().down() ? "descending" : "ascending") : null;
	}

	private String ordered(RegisterSort other) {
		return new RegisterAddress(this.filter, this.layout.sorted(other), this.view, this.by).first();
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
		String href = this.filter.at(path);
		String laid = this.layout.query();
		String whole = laid.isEmpty() ? href : joined(href, laid);
		return (this.by != null) ? joined(whole, "by=" + this.by.param()) : whole;
	}

	private static String joined(String href, String more) {
		return href + (href.contains("?") ? "&" : "?") + more;
	}

}
