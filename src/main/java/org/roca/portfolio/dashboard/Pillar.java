package org.roca.portfolio.dashboard;

import org.roca.portfolio.shared.Text;

/**
 * A part of a project's objective.
 *
 * @param number its number within the project
 * @param code the code that activities are filtered by
 * @param name its statement
 * @param origin where it is stated
 */
record Pillar(int number, String code, Text name, Origin origin) {

	/** The page of the pillar of a project. */
	public String href(String project) {
		return "/projects/" + project + "/pillars/" + this.number;
	}

}
