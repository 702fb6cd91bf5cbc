package org.roca.portfolio.shared.lens;

import org.jspecify.annotations.Nullable;

/** The address asks for the state on a day that no calendar has. */
class UnreadableDayException extends RuntimeException {

	private final String typed;

	UnreadableDayException(String typed, @Nullable Throwable cause) {
		super("No day: " + typed, cause);
		this.typed = typed;
	}

	/** The day as somebody wrote it, of any length and content. */
	String typed() {
		return this.typed;
	}

}
