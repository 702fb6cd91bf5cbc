package org.roca.portfolio.report.review;

import java.util.Locale;

/** What became of a step of the review. */
enum ReportStep {

	/** It is taken, now or by the same person before. */
	DONE,

	/** The report is not at this step any more. */
	OVERTAKEN,

	/** It was changed after the person had read it. */
	CHANGED,

	/** The checklist has a point that must be put right. */
	UNREADY,

	/** Whoever submits does not decide. */
	OWN,

	/** It is not returned without saying why. */
	NO_REASON;

	/** The name in messages. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
