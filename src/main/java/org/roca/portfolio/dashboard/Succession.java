package org.roca.portfolio.dashboard;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * A body that was dissolved, and one that took over its work.
 *
 * @param predecessor whether the other body came before
 * @param party the other body
 * @param happened when, null when not stated
 * @param note what the source says of it, null when nothing
 * @param origin where it is stated
 */
record Succession(boolean predecessor, Party party, @Nullable PartialDate happened, @Nullable Text note,
		Origin origin) {
}
