package org.roca.portfolio.activity;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of the list begins, or, read backwards, ends: at a place in its order, not
 * at a number, so that adding a record elsewhere moves nothing.
 *
 * @param id the key of the record; null where only a value was asked for
 * @param group the group that it is in, null where the list has none
 * @param key the value of the column that the list is sorted by; null for not known
 * @param reference the record; null where only a value was asked for
 * @param including whether what stands at this very place is on the page
 * @param backwards whether the page ends here
 */
record ListStart(@Nullable Long id, @Nullable String group, @Nullable String key, @Nullable String reference,
		boolean including, boolean backwards) {

	/** How the place of a record is written in an address. */
	static String of(@Nullable String group, String reference) {
		return (group != null) ? group + ":" + reference : reference;
	}

	/** The sign between what follows in the order and this place. */
	String operator(boolean down) {
		return ((down != this.backwards) ? "<" : ">") + (this.including ? "=" : "");
	}

}
