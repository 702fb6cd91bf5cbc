package org.roca.portfolio.activity.history;

import java.util.Locale;

/** What happened to a record when a version of it was saved. */
enum Step {

	/** It was on record when its history began. */
	LOADED,

	/** A person recorded it. */
	CREATED,

	/** A person changed fields. */
	CHANGED,

	/** It was handed over for review. */
	SUBMITTED,

	/** Another person approved it. */
	APPROVED,

	/** It was sent back to its author. */
	RETURNED,

	/** It was moved to the bin. */
	BINNED,

	/** It was taken out of the bin. */
	UNBINNED,

	/** It was saved and is as before. */
	TOUCHED;

	/** The key of its words. */
	public String key() {
		return "history.step." + name().toLowerCase(Locale.ROOT);
	}

}
