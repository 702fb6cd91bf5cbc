package org.roca.portfolio.report.edition;

import java.util.Locale;

/** What became of the wish to issue an edition. */
enum Outcome {

	/** It is issued. */
	DONE,

	/** The edition of this number is there already. */
	THERE,

	/** The report is not approved. */
	UNAPPROVED,

	/** The report was changed after the page was opened. */
	CHANGED,

	/** The note is too long. */
	LONG;

	/** The word of messages. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
