package org.roca.portfolio.activity.edit;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.draft.Drafts;
import org.roca.portfolio.activity.draft.TypedForm;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.PostedForm;

/** Saves what a page sent, and ends its draft with it: both or neither. */
@Service
class FormSaving {

	private static final String NEW = "/activities/new";

	private final ActivityEditing editing;

	private final Drafts drafts;

	FormSaving(ActivityEditing editing, Drafts drafts) {
		this.editing = editing;
		this.drafts = drafts;
	}

	/** Records a new activity. */
	@Transactional
	public Outcome create(Editor editor, PageFields own, ActivityForm form) {
		TypedForm typed = own.typed(NEW, form.params());
		Outcome outcome = this.editing.create(editor, own.key(), form);
		if (outcome instanceof Outcome.Saved saved) {
			if (!saved.changed() && this.drafts.isSavedOtherwise(typed)) {
				return new Outcome.SavedOtherwise(saved.reference(), form);
			}
			this.drafts.close(editor, typed);
		}
		return outcome;
	}

	/** Changes an activity. */
	@Transactional
	public Outcome change(Editor editor, String reference, PageFields own, ActivityForm form, MergeChoices choices) {
		Outcome outcome = this.editing.change(editor, reference, own.version(), form, own.reason(), choices);
		if (outcome instanceof Outcome.Saved) {
			this.drafts.close(editor, own.key(), "/activities/" + reference + "/edit");
		}
		return outcome;
	}

	/**
	 * Keeps what a person typed into a form that has made a record already, as a form of
	 * its own.
	 * @return what the page of that form sends of itself
	 */
	@Transactional
	public PageFields anew(Editor editor, Outcome.SavedOtherwise typed) {
		PageFields fields = PageFields.opened(0);
		return fields.under(this.drafts.keepSurely(editor, fields.typed(NEW, typed.form().params())));
	}

	/**
	 * Keeps what a person typed who has to choose first, so that it is there still when
	 * the page is closed.
	 * @return what the page sends of itself, with the key of that draft; empty where the
	 * form is too long to be kept
	 */
	@Transactional
	public Optional<PageFields> kept(Editor editor, Outcome.Conflict conflict, PageFields own) {
		PageFields fields = own.on(conflict.version());
		TypedForm typed = fields.typed("/activities/" + conflict.theirs().reference() + "/edit",
				conflict.mine().params());
		return (typed.size() <= PostedForm.LARGEST) ? Optional.of(fields.under(this.drafts.keepSurely(editor, typed)))
				: Optional.empty();
	}

}
