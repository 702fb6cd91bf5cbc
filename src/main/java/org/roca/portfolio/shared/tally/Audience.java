package org.roca.portfolio.shared.tally;

/** Who may see an activity, apart from the projects of a donor. */
enum Audience {

	/** The office: neither in the bin nor a version kept for donors. */
	OFFICE,

	/** Every donor. */
	PUBLIC,

	/** The donors of its projects. */
	DONORS

}
