package org.roca.portfolio.shared.web;

/** What the marks of a timeline are. */
public enum TimelineMarks {

	/** Activities, planned or held. */
	ACTIVITIES("actual"),
	/** The time that projects run, which is neither plan nor event. */
	PERIODS("period"),
	/** The days on which contributions were agreed. */
	AGREEMENTS("agreed");

	private final String word;

	TimelineMarks(String word) {
		this.word = word;
	}

	/** The key of what its marks are called. */
	public String key() {
		return "shared.timeline." + this.word;
	}

}
