package org.roca.portfolio.activity.draft;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.FormKeeper;
import org.roca.portfolio.shared.web.PostedForm;
import org.springframework.stereotype.Component;

/**
 * Keeps the form of an activity, when it was sent after the session had expired, as a
 * draft. It is kept whatever stands in its way: somebody holds it in their hands.
 */
@Component
class ActivityFormKeeper implements FormKeeper {

	private final Drafts drafts;

	ActivityFormKeeper(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public boolean keeps(String path) {
		return TypedForm.isPage(path);
	}

	@Override
	public String keep(Editor editor, PostedForm form) {
		return DraftLine.href(form.path(), this.drafts.keepSurely(editor, TypedForm.of(form)));
	}

}
