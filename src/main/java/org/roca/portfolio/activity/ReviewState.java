package org.roca.portfolio.activity;

import jakarta.persistence.EnumeratedValue;

/** How far the record of an activity has come in the office. */
public enum ReviewState {

	/** Being written. */
	DRAFT("draft"),

	/** Waiting for an officer or another manager of the project. */
	SUBMITTED("submitted"),

	/** Sent back to its author. */
	RETURNED("returned"),

	/** Counts, and may be shown outside the office. */
	APPROVED("approved");

	@EnumeratedValue
	private final String code;

	ReviewState(String code) {
		this.code = code;
	}

}
