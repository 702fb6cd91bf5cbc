package org.roca.portfolio.report.edit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.draft.KeptForm;

/**
 * What the page of a form says of drafts.
 *
 * @param offered drafts that the person can go on with instead
 * @param keptAt when the draft that is in the form was kept, null when none is
 * @param again whether the form was sent and not taken, since the person had to sign in
 * again
 */
record OpenedForm(List<KeptForm.Line> offered, @Nullable Instant keptAt, boolean again) {

	static OpenedForm offering(List<KeptForm.Line> drafts) {
		return new OpenedForm(drafts, null, false);
	}

	static OpenedForm of(KeptForm kept) {
		return new OpenedForm(List.of(), kept.line().savedAt(), false);
	}

	static OpenedForm sentAgain() {
		return new OpenedForm(List.of(), null, true);
	}

	/** The page fields of a draft. */
	static PageFields own(KeptForm kept, int version) {
		return new PageFields(kept.line().key(), kept.seq(), Objects.requireNonNullElse(kept.version(), version), -1);
	}

}
