package org.roca.portfolio.activity;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * Where a selection of activities is found in an order: the list itself and every page
 * that shows its rows.
 *
 * @param filter the selection
 * @param sort the order
 */
public record ListAddress(ActivityFilter filter, ActivitySort sort) {

	private static final String LIST = "/activities";

	/** The first page of the list. */
	public String first() {
		return at(LIST);
	}

	/** The first page of what shows these rows under a path. */
	public String at(String path) {
		return address(path, this.filter, this.sort.code());
	}

	/**
	 * A page of what shows these rows.
	 * @param start the record after which it starts, or null to start with the first
	 */
	public String at(String path, @Nullable String start) {
		String first = at(path);
		return (start != null) ? first + (first.contains("?") ? "&" : "?") + "after=" + start : first;
	}

	/** The list without one value of a filter. */
	public String without(FilterName name, String value) {
		return address(LIST, this.filter.without(name, value), this.sort.code());
	}

	/** The list in another order; the same column again turns it round. */
	public String sortedBy(String code) {
		return address(LIST, this.filter, code.equals(this.sort.code()) ? this.sort.opposite() : code);
	}

	private static String address(String path, ActivityFilter filter, String sort) {
		String href = filter.href(path);
		return ActivitySort.LATEST.code().equals(sort) ? href : href + (filter.isEmpty() ? "?" : "&") + "sort=" + sort;
	}

}
