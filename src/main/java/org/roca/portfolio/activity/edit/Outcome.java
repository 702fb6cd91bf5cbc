package org.roca.portfolio.activity.edit;

/** What became of a form that was sent. */
public sealed interface Outcome {

	/**
	 * The record is as the form says.
	 *
	 * @param reference the record
	 * @param changed whether anything was written; a form sent twice changes nothing
	 * @param mergedWith the name of another person whose changes were kept beside these,
	 * empty when nobody else changed it
	 */
	record Saved(String reference, boolean changed, String mergedWith) implements Outcome {
	}

	/**
	 * Nothing was saved; the form must be corrected.
	 *
	 * @param form what was typed, merged with what somebody else saved meanwhile
	 * @param version the version that this form builds on
	 * @param problems what is wrong with it
	 * @param references what its names mean, and what to choose from where they mean
	 * nothing
	 */
	record Refused(ActivityForm form, int version, FormProblems problems, References references) implements Outcome {
	}

	/**
	 * Nothing was saved: another person changed the same values, and somebody must
	 * choose.
	 *
	 * @param theirs the record as it is now
	 * @param version the version that {@code mine} builds on
	 * @param mine what was typed
	 * @param merge the values of all versions
	 * @param other who saved meanwhile
	 */
	record Conflict(FormRecord theirs, int version, ActivityForm mine, Merge merge, Author other) implements Outcome {
	}

	/**
	 * Nothing was saved: this form has made a record already, of another text. The person
	 * went back to it and typed on.
	 *
	 * @param reference the record that it made
	 * @param form what was typed since
	 */
	record SavedOtherwise(String reference, ActivityForm form) implements Outcome {
	}

}
