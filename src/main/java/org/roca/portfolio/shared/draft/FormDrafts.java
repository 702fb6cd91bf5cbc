package org.roca.portfolio.shared.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.PostedForm;

/** The drafts of all forms; each person has only their own. */
public interface FormDrafts {

	/** The draft of this key, if it is this person's, not over, and of the page. */
	Optional<KeptForm> find(Editor editor, UUID key, String path);

	/** The person's drafts of a page, the latest first. */
	List<KeptForm.Line> of(Editor editor, String path);

	/**
	 * Keeps a form in any case: under another key if its own is over.
	 * @param form to a page that a {@link DraftedPages} has
	 * @return the key under which it is kept
	 */
	UUID keep(Editor editor, PostedForm form);

	/**
	 * The form was saved. To be called in the transaction that saves; nothing that its
	 * page sends later brings the draft back.
	 */
	void close(Editor editor, UUID key, String path);

}
