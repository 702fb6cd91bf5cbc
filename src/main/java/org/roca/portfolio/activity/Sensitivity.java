package org.roca.portfolio.activity;

import jakarta.persistence.EnumeratedValue;

/** Whether a record tells what could harm people or an operation if others read it. */
public enum Sensitivity {

	/** It does not. */
	ORDINARY("ordinary"),

	/** It does, and stays in the office. */
	SENSITIVE("sensitive");

	@EnumeratedValue
	private final String code;

	Sensitivity(String code) {
		this.code = code;
	}

	/** The code as forms and the database write it. */
	public String code() {
		return this.code;
	}

}
