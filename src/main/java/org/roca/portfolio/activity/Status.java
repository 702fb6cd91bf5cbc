package org.roca.portfolio.activity;

import jakarta.persistence.EnumeratedValue;

/** How far an activity has come. */
public enum Status {

	/** Yet to take place. */
	PLANNED("planned"),

	/** Under way. */
	ONGOING("ongoing"),

	/** Took place. */
	COMPLETED("completed"),

	/** Moved to a later time. */
	POSTPONED("postponed"),

	/** Will not take place. */
	CANCELLED("cancelled");

	@EnumeratedValue
	private final String code;

	Status(String code) {
		this.code = code;
	}

}
