package org.roca.portfolio.shared;

import jakarta.persistence.EnumeratedValue;

/** Who may see a record beside the office. */
public enum Visibility {

	/** Nobody. */
	OFFICE("office"),

	/** The donors of its project. */
	DONORS("donors"),

	/** Every person who signs in. */
	PUBLIC("public");

	@EnumeratedValue
	private final String code;

	Visibility(String code) {
		this.code = code;
	}

	/** The code as forms and the database write it. */
	public String code() {
		return this.code;
	}

}
