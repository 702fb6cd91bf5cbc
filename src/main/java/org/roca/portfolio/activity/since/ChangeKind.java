package org.roca.portfolio.activity.since;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of an activity between two moments. Each activity is of one kind, the first
 * of these that fits, so that the kinds add up.
 */
public enum ChangeKind {

	/** It is on record now and was not then; for a donor, it came into view. */
	NEW,

	/** It was put into the bin. Only the office is told. */
	PUT_AWAY,

	/** It was on record and is of the selection only now. */
	ENTERED,

	/** It is on record and no longer of the selection. */
	LEFT,

	/** It was cancelled. */
	CANCELLED,

	/** It was approved, for the first time or anew. Only the office is told. */
	APPROVED,

	/** It was saved, and is none of the above. */
	CHANGED;

	/** The word in addresses, figures and messages. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kind of a word in an address; empty for any other word. */
	public static Optional<ChangeKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

}
