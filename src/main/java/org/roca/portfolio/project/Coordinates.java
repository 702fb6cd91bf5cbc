package org.roca.portfolio.project;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/**
 * A point on the map that a source gives, in degrees of WGS 84.
 *
 * @param lat the latitude, north positive
 * @param lon the longitude, east positive
 */
@Embeddable
public record Coordinates(BigDecimal lat, BigDecimal lon) {

	private static final BigDecimal POLE = BigDecimal.valueOf(90);

	private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

	public Coordinates {
		if (lat.abs().compareTo(POLE) > 0 || lon.abs().compareTo(DATE_LINE) > 0) {
			throw new IllegalArgumentException("Not a point on the map: %s, %s".formatted(lat, lon));
		}
	}

}
