package org.roca.portfolio.activity.since;

import org.jspecify.annotations.Nullable;

/**
 * An activity at a moment, as the reader sees it.
 *
 * @param revision the revision that made the version seen
 * @param status its status, null when not on record
 * @param approved whether that version is approved
 * @param binned whether it is in the bin
 * @param selected whether it meets the filters, wherever it is
 */
record State(int revision, @Nullable String status, boolean approved, boolean binned, boolean selected) {

	/** Whether it is among the rows of the selection. */
	boolean listed() {
		return this.selected && !this.binned;
	}

	boolean isCancelled() {
		return "cancelled".equals(this.status);
	}

}
