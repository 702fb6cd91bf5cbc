package org.roca.portfolio.shared.view;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.web.MapProjection;
import org.roca.portfolio.shared.web.MapView;

/**
 * A selection on the map.
 *
 * @param drawing what is drawn
 * @param countries the same by country, with those that have no place in the picture
 * @param located the sites whose coordinates a source gives; null where rows have none
 * @param unlocated those whose coordinates are not known; null where rows have none
 * @param left how many located ones have no circle: they lie outside the picture, or are
 * too many
 */
record RegisterMap(MapView drawing, Breakdown countries, @Nullable Figure located, @Nullable Figure unlocated,
		long left) {

	/** Whether a line has a place in the picture. */
	public boolean draws(Breakdown.Line line) {
		return MapProjection.names(line.code());
	}

}
