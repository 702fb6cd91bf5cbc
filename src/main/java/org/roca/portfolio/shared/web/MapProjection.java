package org.roca.portfolio.shared.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a place stands on the map of Central Asia: an equirectangular projection that is
 * true to scale at about 42° north. The outlines in {@code fragments/map-outline.html}
 * are drawn by the same formula, see {@code src/docs/map/outline.mjs}.
 */
public final class MapProjection {

	/** Width of the view box. */
	public static final int WIDTH = 1000;

	/** Height of the view box. */
	public static final int HEIGHT = 817;

	private static final double WEST = 44;

	private static final double EAST = 88.5;

	private static final double NORTH = 56;

	private static final double COSINE = 0.743;

	private static final double SCALE = WIDTH / (EAST - WEST);

	/** Where each country has room for its name, longitude before latitude. */
	private static final Map<String, double[]> NAMES = Map.of("KZ", new double[] { 66.5, 48.6 }, "UZ",
			new double[] { 62.9, 42.5 }, "TM", new double[] { 58.8, 39.4 }, "KG", new double[] { 75.4, 41.6 }, "TJ",
			new double[] { 72.3, 38.5 }, "AF", new double[] { 65.6, 33.6 }, "AZ", new double[] { 47.4, 40.5 });

	private MapProjection() {
	}

	/**
	 * From west to east.
	 * @param longitude degrees east
	 * @return units of the view box, to one decimal
	 */
	public static double x(double longitude) {
		return round((longitude - WEST) * SCALE);
	}

	/**
	 * From north to south.
	 * @param latitude degrees north
	 * @return units of the view box, to one decimal
	 */
	public static double y(double latitude) {
		return round((NORTH - latitude) * SCALE / COSINE);
	}

	/**
	 * Whether a place is on the map. What is not must be listed beside it.
	 * @param longitude degrees east
	 * @param latitude degrees north
	 * @return {@code false} for places outside the picture
	 */
	public static boolean holds(double longitude, double latitude) {
		double x = x(longitude);
		double y = y(latitude);
		return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
	}

	/** Whether the map has a place for the name of a country. */
	public static boolean names(String country) {
		return NAMES.containsKey(country);
	}

	static double @Nullable [] nameOf(String country) {
		double[] place = NAMES.get(country);
		return (place != null) ? new double[] { x(place[0]), y(place[1]) } : null;
	}

	private static double round(double value) {
		return Math.round(value * 10) / 10.0;
	}

}
