package org.roca.portfolio.reference;

import jakarta.persistence.EnumeratedValue;

/** How a source supports a fact. */
public enum Basis {

	/** The source says so. */
	STATED("stated"),

	/** Concluded from what the source says. */
	INFERRED("inferred");

	@EnumeratedValue
	private final String code;

	Basis(String code) {
		this.code = code;
	}

}
