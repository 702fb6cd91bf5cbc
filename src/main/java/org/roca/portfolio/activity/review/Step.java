package org.roca.portfolio.activity.review;

import java.util.Locale;

/** What became of a step of the review that somebody asked for. */
public enum Step {

	/** It is done, perhaps by the same button pressed twice. */
	DONE,

	/** Not done: the record was changed since the page with the button was opened. */
	CHANGED,

	/** Not done: the record is not at this step any more, another was faster. */
	OVERTAKEN,

	/** Not done: whoever submits does not decide. */
	OWN,

	/** Not done: somebody else's words were saved with it, which are to be read first. */
	MERGED,

	/** Not done: something must be put right first. */
	UNREADY,

	/** Not done: no reason was given, or one longer than anybody reads. */
	NO_REASON;

	/** The name in messages. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
