package org.roca.portfolio.activity.edit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.draft.Drafts;
import org.roca.portfolio.shared.Editor;

/** Saves what a page sent, and ends its draft with it: both or neither. */
@Service
class FormSaving {

	private final ActivityEditing editing;

	private final Drafts drafts;

	FormSaving(ActivityEditing editing, Drafts drafts) {
		this.editing = editing;
		this.drafts = drafts;
	}

	/** Records a new activity. */
	@Transactional
	public Outcome create(Editor editor, PageFields own, ActivityForm form) {
		return ended(editor, own, "/activities/new", this.editing.create(editor, own.key(), form));
	}

	/** Changes an activity. */
	@Transactional
	public Outcome change(Editor editor, String reference, PageFields own, ActivityForm form, MergeChoices choices) {
		return ended(editor, own, "/activities/" + reference + "/edit",
				this.editing.change(editor, reference, own.version(), form, own.reason(), choices));
	}

	private Outcome ended(Editor editor, PageFields own, String path, Outcome outcome) {
		if (outcome instanceof Outcome.Saved) {
			this.drafts.close(editor, own.key(), path);
		}
		return outcome;
	}

}
