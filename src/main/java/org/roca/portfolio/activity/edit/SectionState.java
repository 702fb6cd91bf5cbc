package org.roca.portfolio.activity.edit;

/**
 * How far a section of the form is filled in.
 *
 * @param errors how many fields must be corrected
 * @param unknown how many facts a reader looks for are not typed
 * @param empty whether nothing is typed
 */
record SectionState(FormSection section, int errors, int unknown, boolean empty) {

	static SectionState of(FormSection section, ActivityForm form, FormProblems problems) {
		return new SectionState(section,
				(int) problems.list().stream().filter((problem) -> section.has(problem.field())).count(),
				section.unknown(form), section.isEmpty(form));
	}

	/** {@code errors}, {@code empty}, {@code unknown} or {@code complete}. */
	public String kind() {
		if (this.errors > 0) {
			return "errors";
		}
		if (this.empty) {
			return "empty";
		}
		return (this.unknown > 0) ? "unknown" : "complete";
	}

}
