package org.roca.portfolio.shared.document.html;

import org.roca.portfolio.shared.document.chart.ChartSvg;

/**
 * How much room a document has.
 *
 * @param drawing the width of charts, at 96 pixels an inch
 * @param standing the width of tables on paper that stands, in points
 * @param lying and on paper that lies
 * @param wider how much wider letters are than those that are measured
 */
public record Room(double drawing, double standing, double lying, double wider) {

	/** A page of A4. */
	static final Room PAGE = new Room(ChartSvg.WIDTH, 510, 757, 1);

	/**
	 * A page that each reader's program lays out with faces of its own, and with larger
	 * letters in tables.
	 */
	static final Room EDITED = new Room(ChartSvg.WIDTH, 510, 757, 1.25);

	private static final double POINTS = 72 / 25.4;

	private static final double PIXELS = 96 / 25.4;

	/**
	 * Two columns side by side, with charts in one of them.
	 * @param drawing how wide that is, in millimetres
	 * @param narrowest and the narrower one
	 */
	public static Room columns(double drawing, double narrowest) {
		return new Room(Math.floor(drawing * PIXELS), narrowest * POINTS, narrowest * POINTS, 1);
	}

}
