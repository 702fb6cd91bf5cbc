package org.roca.portfolio.activity.draft;

import java.time.Instant;

/**
 * What became of a draft that was sent.
 *
 * @param outcome whether it is kept now, or why not
 * @param seq the number of the text that is kept under this key, 0 when none is
 * @param at the moment of the answer
 */
public record Keeping(Outcome outcome, long seq, Instant at) {

	/** Whether a draft that was sent is kept. */
	public enum Outcome {

		/** The text is kept. */
		KEPT,

		/** A text that the page sent later, or another window of it, is kept already. */
		OLDER,

		/** The record was saved or the draft discarded; the form is over. */
		CLOSED,

		/** The key is of a form of somebody else. */
		OTHERS,

		/** The text is longer than what is kept of one form. */
		LARGE,

		/** The person has as many drafts as anybody may have. */
		FULL

	}

	/** Whether the text is kept now. */
	public boolean isKept() {
		return this.outcome == Outcome.KEPT;
	}

}
