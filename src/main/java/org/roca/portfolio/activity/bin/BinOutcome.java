package org.roca.portfolio.activity.bin;

import java.util.Locale;

/** What became of a record that somebody wanted to put away or take back. */
public enum BinOutcome {

	/** It is done, perhaps by the same button pressed twice. */
	DONE,

	/** Not done: the record was changed since the page with the button was opened. */
	CHANGED,

	/** Not done: the record was approved once, which is an officer's to withdraw. */
	OFFICERS,

	/** Not done: a record that was approved once is withdrawn for a reason. */
	NO_REASON;

	/** The name in messages. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
