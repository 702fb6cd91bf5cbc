package org.roca.portfolio.report.edit;

import java.util.List;

/** What became of a form that was sent. */
sealed interface Outcome {

	/**
	 * The report says what the form says, and perhaps what another saved beside it.
	 *
	 * @param beside whether another had saved something meanwhile
	 */
	record Saved(boolean beside) implements Outcome {
	}

	/**
	 * The form can't be saved as it is.
	 *
	 * @param form what was typed
	 * @param problems what to correct
	 * @param base the version that it builds on
	 */
	record Refused(ReportForm form, List<Reading.Problem> problems, int base) implements Outcome {
	}

	/**
	 * Another has saved something else in the same fields.
	 *
	 * @param mine what was typed
	 * @param merge what both made of it
	 * @param base the version that the person built on
	 * @param seen the version that was saved meanwhile
	 * @param versions the versions from one to the other
	 */
	record Conflict(ReportForm mine, ReportMerge merge, int base, int seen,
			List<ReportVersions.Version> versions) implements Outcome {
	}

}
