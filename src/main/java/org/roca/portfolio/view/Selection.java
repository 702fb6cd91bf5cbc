package org.roca.portfolio.view;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.RegisterFilter;

/**
 * What a kept page selects, as far as its reader's view knows the codes in it.
 *
 * @param place the kind of page
 * @param activities the activities behind it; null where it is about none, or names
 * something outside the reader's view
 * @param register the rows of a register, null for all other pages
 * @param words the selection in words, empty for everything
 * @param problems how many parts of it are unknown in the reader's view
 */
record Selection(Place place, @Nullable ActivityFilter activities, @Nullable RegisterFilter register, String words,
		int problems) {

	/** The same with the activities behind it. */
	Selection with(ActivityFilter behind) {
		return new Selection(this.place, behind, this.register, this.words, this.problems);
	}

}
