package org.roca.portfolio.dashboard;

import java.util.List;

import org.roca.portfolio.shared.Figure;

/**
 * The activities of a selection that are worth a look today.
 *
 * @param latest the last to have begun
 * @param coming the next to begin, and how many are to begin in all
 * @param overdue the longest overdue, and how many are overdue in all
 * @param changed those whose records were changed last
 */
record Lists(List<ActivityLine> latest, Counted coming, Counted overdue, List<ActivityLine> changed) {

	/**
	 * The first of some activities and the number of all.
	 */
	record Counted(Figure figure, List<ActivityLine> first) {
	}

}
