package org.roca.portfolio.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Text;

/**
 * A site as lists show it.
 *
 * @param slug in addresses
 * @param name the name
 * @param names other names and spellings
 * @param kind code of its kind
 * @param country where it is, ISO alpha-2
 * @param neighbour the country across the border, null inland or where not stated
 * @param opened null when not known
 * @param plate its project, null when out of view
 */
record SiteEntry(String slug, Text name, List<String> names, String kind, String country, @Nullable String neighbour,
		@Nullable PartialDate opened, @Nullable Plate plate) {

	/** The columns of site {@code r}, with the project's plate joined. */
	static final String COLUMNS = Columns.text("r.name") + """
			, r.slug, r.kind, r.country_iso, r.neighbour_iso, r.opened, r.opened_precision, plate_slug, plate_code,
			plate_theme, array(select sn.name from site_name sn where sn.site_id = r.id order by sn.name) names""";

	static SiteEntry of(ResultSet row, int number) throws SQLException {
		return new SiteEntry(row.getString("slug"), Objects.requireNonNull(Columns.text(row, "name")), names(row),
				row.getString("kind"), row.getString("country_iso"), row.getString("neighbour_iso"),
				Columns.date(row, "opened"), Plate.of(row));
	}

	static List<String> names(ResultSet row) throws SQLException {
		return Arrays.asList((String[]) row.getArray("names").getArray());
	}

}
