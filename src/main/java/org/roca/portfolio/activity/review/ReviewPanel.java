package org.roca.portfolio.activity.review;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Editor;

/**
 * The review of a record as one person of the office sees it, with the steps that this
 * person may take.
 *
 * @param facts how far it has come
 * @param editor who looks
 * @param checks what is to be looked at before it is submitted or approved; null where
 * the person keeps other projects, or nothing is to be decided
 * @param seen the number in the history of the version on which the person took a step in
 * vain, 0 where there is nothing to compare
 */
public record ReviewPanel(ReviewFacts facts, Editor editor, @Nullable Checklist checks, int seen) {

	static boolean asksForChecks(ReviewFacts facts, Editor editor) {
		return editor.keeps(facts.projectId()) && !facts.is("approved");
	}

	/** Whether the person keeps the record. */
	public boolean isKeeper() {
		return this.editor.keeps(this.facts.projectId());
	}

	/** Whether the person may submit it now. */
	public boolean maySubmit() {
		return isKeeper() && (this.facts.is("draft") || this.facts.is("returned"));
	}

	/** Whether the person may approve or return it now. */
	public boolean mayDecide() {
		return isKeeper() && this.facts.is("submitted") && !isOwn();
	}

	/** Whether another person's change took it out of review after it was submitted. */
	public boolean isTakenBack() {
		return this.facts.is("draft") && this.facts.submitted() != null && this.facts.reviewed() == null;
	}

	/** Whether it waits for another, since this person submitted it. */
	public boolean isOwn() {
		ReviewFacts.Deed submitted = this.facts.submitted();
		return submitted != null && submitted.accountId() == this.editor.accountId();
	}

}
