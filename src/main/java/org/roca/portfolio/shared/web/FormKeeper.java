package org.roca.portfolio.shared.web;

import org.roca.portfolio.shared.Editor;

/**
 * Keeps what was typed into a form whose post could not be taken, because the session of
 * the person had expired. A module whose forms must lose nothing has one.
 */
public interface FormKeeper {

	/**
	 * Whether forms posted to this path are kept. The page of the form answers to the
	 * same path; asked for while the request has a {@link PostedForm#ATTRIBUTE}, it shows
	 * that form with all that was typed.
	 * @param path the path of the address, without a query
	 * @return {@code false} for the forms of others
	 */
	boolean keeps(String path);

	/**
	 * Keeps the form as a draft of its owner, who has just signed in again.
	 * @param editor the owner
	 * @param form what was typed, to a path that is kept
	 * @return the address of the page that shows the form as it was typed
	 */
	String keep(Editor editor, PostedForm form);

}
