package org.roca.portfolio.shared.tally;

/** What an activity may state as a number; days since 1970-01-01. */
public enum Stated {

	PARTICIPANTS, WOMEN, MEN, SEX_NOT_STATED,

	/** The first and the last day that its dates can mean. */
	BEGINS, FINISHES,

	/** The last day on which it is planned to begin. */
	PLANNED_TO_BEGIN,

	/** The last day on which it is planned to be over. */
	PLANNED_TO_END,

	/** The last day on which it can have been over. */
	ACTUAL_TO_END,

	/**
	 * The month in which it is planned to begin, twice the months since the year 0; where
	 * only the year is known, its first month and one more.
	 */
	PLANNED_PERIOD,

	/** The month or year in which it began, in the same way. */
	ACTUAL_PERIOD

}
