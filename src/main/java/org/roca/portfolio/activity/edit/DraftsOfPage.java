package org.roca.portfolio.activity.edit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.draft.DraftLine;

/**
 * What a person has typed into a form before and not saved.
 *
 * @param offered drafts that the person can go on with instead
 * @param keptAt when the draft that is in the form was kept, or {@code null} when none is
 * @param again whether the form was sent and could not be taken, since the person had to
 * sign in again
 */
record DraftsOfPage(List<DraftLine> offered, @Nullable Instant keptAt, boolean again) {

	static final DraftsOfPage NONE = new DraftsOfPage(List.of(), null, false);

}
