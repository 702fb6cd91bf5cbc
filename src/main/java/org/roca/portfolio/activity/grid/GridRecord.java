package org.roca.portfolio.activity.grid;

import java.util.Map;

import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;

/**
 * An activity as a row of the grid.
 *
 * @param reference what a person calls it: {@code XAC-K22-0042}
 * @param projectId the key of the lead project
 * @param slug the lead project's code in addresses
 * @param code the lead project's code as written
 * @param theme the number of its thematic area
 * @param version how often it was changed
 * @param standing who sees it, and how far its review has come
 * @param values what its cells say, as a person types it
 * @param sums numbers of people that nobody stated as a whole: the sums of those counted
 * apart
 */
record GridRecord(String reference, Text title, long projectId, String slug, String code, int theme, int version,
		Standing standing, Map<GridColumn, String> values, Map<GridColumn, Integer> sums) {

	/** What a cell says. */
	String value(GridColumn column) {
		return this.values.getOrDefault(column, "");
	}

}
