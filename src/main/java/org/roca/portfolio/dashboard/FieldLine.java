package org.roca.portfolio.dashboard;

import org.roca.portfolio.shared.Figure;

/**
 * A field of work in the list of all.
 *
 * @param projects the projects that state it
 * @param activities the activities that such a project leads
 * @param participants their participants
 */
record FieldLine(FieldOfWork field, Figure projects, Figure activities, Figure participants) {

	/** Whether no project in view states it. */
	public boolean isEmpty() {
		return "0".equals(this.projects.plain());
	}

}
