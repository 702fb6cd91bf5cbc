package org.roca.portfolio.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a project is called in a list.
 *
 * @param slug its code in addresses
 * @param code its code as its documents write it
 * @param theme the number of its thematic area
 */
record ProjectKey(String slug, String code, int theme) {

	/** From the columns {@code slug}, {@code code} and {@code number}. */
	static ProjectKey of(ResultSet row) throws SQLException {
		return new ProjectKey(row.getString("slug"), row.getString("code"), row.getInt("number"));
	}

}
