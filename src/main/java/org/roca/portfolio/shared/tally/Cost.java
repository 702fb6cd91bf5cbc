package org.roca.portfolio.shared.tally;

/** The costs of an activity. */
public enum Cost {

	PLANNED, ACTUAL

}
