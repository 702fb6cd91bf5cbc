package org.roca.portfolio.activity.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.draft.FormDrafts;
import org.roca.portfolio.shared.draft.KeptForm;
import org.roca.portfolio.shared.web.PostedForm;

/** Drafts of the forms of other modules, kept and listed with those of activities. */
@Component
class DraftsOfOthers implements FormDrafts {

	private final Drafts drafts;

	private final DraftQueries queries;

	DraftsOfOthers(Drafts drafts, DraftQueries queries) {
		this.drafts = drafts;
		this.queries = queries;
	}

	@Override
	public Optional<KeptForm> find(Editor editor, UUID key, String path) {
		return this.queries.find(editor, key)
			.filter((draft) -> draft.path().equals(path))
			.map((draft) -> new KeptForm(
					new KeptForm.Line(draft.key(), null, draft.savedAt(), DraftLine.href(path, draft.key())),
					draft.version(), draft.fields(), draft.seq()));
	}

	@Override
	public List<KeptForm.Line> of(Editor editor, String path) {
		return this.queries.list(editor)
			.stream()
			.filter((draft) -> draft.path().equals(path))
			.map((draft) -> new KeptForm.Line(draft.key(), draft.title(), draft.savedAt(), draft.href()))
			.toList();
	}

	@Override
	public UUID keep(Editor editor, PostedForm form) {
		return this.drafts.keepSurely(editor, TypedForm.of(form));
	}

	@Override
	public void close(Editor editor, UUID key, String path) {
		this.drafts.close(editor, key, path);
	}

}
