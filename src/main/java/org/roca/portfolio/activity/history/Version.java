package org.roca.portfolio.activity.history;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One version of a record.
 *
 * @param number its place among the versions of the record, counted from 1
 * @param revision the revision that made it
 * @param earlier the revision of the version before, 0 for the first
 * @param at when it was saved
 * @param author the name that the person had then, or {@code null} for nobody's change
 * @param reason why, or {@code null} when not said
 * @param reviewState how far the review had come
 * @param note why it was returned, where this version is its return
 * @param steps what happened, changes of fields apart
 */
record Version(int number, int revision, int earlier, Instant at, @Nullable String author, @Nullable String reason,
		String reviewState, @Nullable String note, List<Step> steps) {
}
