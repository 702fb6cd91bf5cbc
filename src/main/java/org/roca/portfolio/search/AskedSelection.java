package org.roca.portfolio.search;

import java.util.List;

import org.roca.portfolio.shared.filter.ActivityFilter;

/**
 * A selection of activities that a question asks for.
 *
 * @param filter the selection
 * @param words the selection as a person says it
 * @param activities how many activities it has that the person may see
 * @param nearly where it has none, the selections with one condition less that have some,
 * those with most first
 */
record AskedSelection(ActivityFilter filter, String words, long activities, List<AskedSelection> nearly) {

	/** The address of the selection in one of its forms, such as {@code /map}. */
	public String href(String form) {
		return this.filter.href("/activities" + form);
	}

}
