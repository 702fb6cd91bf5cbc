package org.roca.portfolio.activity.draft;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.FormKeeper;
import org.roca.portfolio.shared.web.PostedForm;
import org.springframework.stereotype.Component;

/**
 * Keeps the form of an activity or of another module, when it was sent after the session
 * had expired, as a draft. It is kept whatever stands in its way: somebody holds it in
 * their hands.
 */
@Component
class ActivityFormKeeper implements FormKeeper {

	private final Drafts drafts;

	private final DraftPages pages;

	ActivityFormKeeper(Drafts drafts, DraftPages pages) {
		this.drafts = drafts;
		this.pages = pages;
	}

	@Override
	public boolean keeps(String path) {
		return this.pages.has(path);
	}

	@Override
	public String keep(Editor editor, PostedForm form) {
		return DraftLine.href(form.path(), this.drafts.keepSurely(editor, TypedForm.of(form)));
	}

}
