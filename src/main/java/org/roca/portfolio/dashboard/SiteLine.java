package org.roca.portfolio.dashboard;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * A site in a list by border.
 *
 * @param slug its address
 * @param kind the name of its kind
 * @param country the country it is in, ISO alpha-2
 * @param countryName the name of that country
 * @param neighbour the country across the border, null inland or where not stated
 * @param neighbourName the name of that country
 * @param opened when it was opened, null when not known
 * @param project the project it belongs to, null when out of view
 * @param lat degrees north, null when no source gives coordinates
 * @param lon degrees east, null when no source gives coordinates
 */
record SiteLine(String slug, Text name, Text kind, String country, Text countryName, @Nullable String neighbour,
		@Nullable Text neighbourName, @Nullable PartialDate opened, @Nullable ProjectKey project,
		@Nullable BigDecimal lat, @Nullable BigDecimal lon) {

	public boolean onMap() {
		return this.lat != null && this.lon != null;
	}

}
