package org.roca.portfolio.search;

import org.jspecify.annotations.Nullable;

/**
 * Which of the hits of each kind are shown.
 *
 * @param only the one kind to show, or null for every kind
 * @param from how many come before
 * @param most how many are shown at most
 */
record Slice(@Nullable Kind only, int from, int most) {

	/** Whether hits of this kind are shown. */
	boolean has(Kind kind) {
		return this.only == null || this.only == kind;
	}

}
