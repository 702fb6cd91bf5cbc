package org.roca.portfolio.search;

import org.roca.portfolio.shared.filter.ActivityFilter;

/**
 * A selection of activities that a question asks for.
 *
 * @param filter the selection
 * @param words the selection as a person says it
 * @param activities how many activities it has that the person may see
 */
record AskedSelection(ActivityFilter filter, String words, long activities) {

	/** The address of the selection in one of its forms, such as {@code /map}. */
	public String href(String form) {
		return this.filter.href("/activities" + form);
	}

}
