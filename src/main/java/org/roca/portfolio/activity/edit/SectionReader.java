package org.roca.portfolio.activity.edit;

import org.roca.portfolio.activity.Activity;

/**
 * Reads a section of the form and checks its rules. The database says the same by its
 * constraints; the form says it in a sentence at the field.
 */
interface SectionReader {

	/**
	 * Reads a section.
	 * @param in the form, where problems are noted
	 * @return what the section changes; carried out only when no section has a problem
	 */
	Change read(Reading in);

	/** What a section changes in a record. */
	interface Change {

		/** Changes nothing. */
		Change NONE = (activity) -> {
		};

		void applyTo(Activity activity);

	}

}
