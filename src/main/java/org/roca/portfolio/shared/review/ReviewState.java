package org.roca.portfolio.shared.review;

import jakarta.persistence.EnumeratedValue;

/** How far the review of a record or report has come in the office. */
public enum ReviewState {

	/** Being written. */
	DRAFT("draft"),

	/** Waiting for another person. */
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

	/** The state as the database and messages write it. */
	public String code() {
		return this.code;
	}

}
