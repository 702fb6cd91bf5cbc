package org.roca.portfolio.shared;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * A project as its plate shows it.
 *
 * @param slug the code in addresses
 * @param code the code as written
 * @param theme the number of its thematic area
 */
public record Plate(String slug, String code, int theme) {

	/**
	 * The plate in the columns {@code plate_slug}, {@code plate_code} and
	 * {@code plate_theme}.
	 * @return the plate, or null where the project is out of the person's view
	 */
	public static @Nullable Plate of(ResultSet row) throws SQLException {
		String slug = row.getString("plate_slug");
		return (slug != null) ? new Plate(slug, row.getString("plate_code"), row.getInt("plate_theme")) : null;
	}

	/**
	 * The plates of the projects that the person may see, as a table to join by
	 * {@code id}.
	 */
	public static String inView(Scope scope) {
		return """
				(select vp.id, vp.slug plate_slug, vp.code plate_code, vt.number plate_theme from project vp
					join thematic_area vt on vt.id = vp.thematic_area_id where %s)"""
			.formatted(scope.projects("vp").sql());
	}

}
