package org.roca.portfolio.shared.view;

import java.util.Locale;

import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.web.MapPoint;
import org.roca.portfolio.shared.web.MapProjection;

/**
 * A site whose coordinates a source gives.
 *
 * @param slug in addresses
 * @param lat degrees north
 * @param lon degrees east
 */
record Point(String slug, Text name, double lat, double lon) {

	/** Whether it lies within the picture of the map. */
	boolean drawn() {
		return MapProjection.holds(this.lon, this.lat);
	}

	/** Its circle for a reader. */
	MapPoint on(Locale reader) {
		return new MapPoint(this.name.in(reader).words(), this.lon, this.lat, 1, "/sites/" + this.slug, "site");
	}

}
