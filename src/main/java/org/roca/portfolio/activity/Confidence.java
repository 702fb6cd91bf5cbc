package org.roca.portfolio.activity;

import jakarta.persistence.EnumeratedValue;

/** How sure it is that a public page was read rightly. */
public enum Confidence {

	/** The page says it plainly. */
	HIGH("high"),

	/** A part rests on inference. */
	MEDIUM("medium"),

	/** Much rests on inference. */
	LOW("low");

	@EnumeratedValue
	private final String code;

	Confidence(String code) {
		this.code = code;
	}

}
