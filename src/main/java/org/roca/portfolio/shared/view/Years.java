package org.roca.portfolio.shared.view;

import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The years in which a calendar has something.
 *
 * @param known these years
 */
record Years(TreeSet<Integer> known) {

	/**
	 * The year that is shown: the one that is asked for, else this year or, where it has
	 * nothing, the nearest before that has, or else after.
	 */
	int shown(@Nullable Integer asked, int now) {
		Integer before = this.known.floor(now);
		Integer after = this.known.higher(now);
		return (asked != null) ? asked : (before != null) ? before : (after != null) ? after : now;
	}

}
