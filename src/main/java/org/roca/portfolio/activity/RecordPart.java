package org.roca.portfolio.activity;

import org.springframework.ui.Model;

import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;

/** What a feature adds to the page of one record, beside what is recorded. */
public interface RecordPart {

	/**
	 * Puts what the page shows into its model, if this person is to see any of it.
	 * @param reference what was asked for; there may be no such record in the person's
	 * scope
	 */
	void addTo(Model model, Scope scope, Editor editor, String reference);

}
