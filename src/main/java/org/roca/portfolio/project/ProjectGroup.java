package org.roca.portfolio.project;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;

/**
 * The listed projects of one thematic area, or all that are listed, with their sums. Each
 * activity has one lead project and each site one project, so that the sums count nothing
 * twice; donors can't be added and have none.
 *
 * @param lines the projects
 * @param activities that they lead
 * @param participants of those
 * @param sites of theirs
 */
record ProjectGroup(List<ProjectLine> lines, Figure activities, Figure participants, Figure sites) {

	/**
	 * The project that names the thematic area.
	 * @return null where nothing is listed
	 */
	public @Nullable ProjectEntry first() {
		return this.lines.isEmpty() ? null : this.lines.get(0).project();
	}

}
