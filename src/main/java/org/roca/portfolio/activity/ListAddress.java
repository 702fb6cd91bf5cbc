package org.roca.portfolio.activity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * Where a selection of activities is found: the list itself and every page that shows its
 * rows.
 *
 * @param filter the selection
 * @param view how it is shown
 */
public record ListAddress(ActivityFilter filter, ListView view) {

	private static final String LIST = "/activities";

	/** The first page of the list. */
	public String first() {
		return at(LIST);
	}

	/** The first page of what shows these rows under a path. */
	public String at(String path) {
		return at(path, null);
	}

	/**
	 * A page of what shows these rows.
	 * @param start the record after which it starts, or null to start with the first
	 */
	public String at(String path, @Nullable String start) {
		return address(path, (start != null) ? "after=" + start : "");
	}

	/** A page of the list that ends before a record. */
	String before(String end) {
		return address(LIST, "before=" + end);
	}

	/** The list without one value of a filter. */
	public String without(FilterName name, String value) {
		return selecting(this.filter.without(name, value));
	}

	/** The list without any filter. */
	public String cleared() {
		return selecting(ActivityFilter.NONE);
	}

	/** The list of what one group holds, no longer grouped by it. */
	public String narrowed(ListGroup group, String code) {
		return new ListAddress(this.filter.with(group.filter(), code), this.view.grouped(null)).first();
	}

	/** The list in another order; the same column again turns it round. */
	public String sortedBy(ListColumn column) {
		return new ListAddress(this.filter, this.view.sorted(this.view.sort().by(column))).first();
	}

	/** The list in an order by its name in the address, {@code -date}. */
	public String ordered(String sort) {
		return new ListAddress(this.filter, this.view.sorted(ActivitySort.of(sort).orElseThrow())).first();
	}

	/** The list with the columns that are usual. */
	public String usualColumns() {
		return new ListAddress(this.filter,
				new ListView(this.view.sort(), List.of(), this.view.group(), this.view.size()))
			.first();
	}

	/** The same for what has no pages of its own size: files. */
	public ListAddress whole() {
		return new ListAddress(this.filter, this.view.whole());
	}

	/** The same rows, each once, in the same order. */
	public ListAddress rows() {
		return new ListAddress(this.filter, this.view.rows());
	}

	private String selecting(ActivityFilter other) {
		return new ListAddress(other, this.view).first();
	}

	private String address(String path, String page) {
		String query = Stream.of(this.filter.query(), this.view.query(), page)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? path : path + "?" + query;
	}

}
