package org.roca.portfolio.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the buttons of a subscription do. */
enum Step {

	/** Follow the view from now on. */
	FOLLOW,

	/** Follow it no longer. */
	LEAVE,

	/** Count from now on what is shown. */
	SEEN,

	/** Make a feed, in place of one there was. */
	FEED,

	/** Close the feed. */
	CLOSE;

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Step> of(String code) {
		return Arrays.stream(values()).filter((step) -> step.code().equals(code)).findFirst();
	}

}
