package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One small bar a year, linear. All strips of one table share one scale, so that their
 * heights can be compared.
 *
 * @param counts records by year; a year without an entry has none
 * @param from the first year shown
 * @param to the last year shown
 * @param top the largest count in any strip of the same table, at least 1
 * @param periodFrom the first year that is shaded
 * @param periodTo the last year that is shaded
 */
public record YearStrip(Map<Integer, Long> counts, int from, int to, long top, int periodFrom, int periodTo) {

	private static final int STEP = 11;

	private static final double HEIGHT = 22;

	public YearStrip {
		counts = Map.copyOf(counts);
	}

	/**
	 * The bars of the years that have any.
	 * @return bars from left to right, in units of the view box
	 */
	public List<Bar> bars() {
		List<Bar> bars = new ArrayList<>();
		for (int year = this.from; year <= this.to; year++) {
			long count = this.counts.getOrDefault(year, 0L);
			if (count > 0) {
				double height = Math.max(1.5, Math.round(10 * HEIGHT * count / Math.max(1, this.top)) / 10.0);
				bars.add(new Bar((year - this.from) * STEP + 1, 24 - height, STEP - 2, height));
			}
		}
		return bars;
	}

	/**
	 * The shaded period as far as it is shown.
	 * @return a bar of full height; its width is 0 when no shaded year is shown
	 */
	public Bar period() {
		int first = Math.max(this.from, this.periodFrom);
		int years = Math.max(0, Math.min(this.to, this.periodTo) - first + 1);
		return new Bar((first - this.from) * STEP, 0, years * STEP, 24);
	}

	/**
	 * The width of the view box.
	 * @return eleven units a year
	 */
	public int width() {
		return Math.max(1, this.to - this.from + 1) * STEP;
	}

	/**
	 * The strip in words.
	 * @return {@code 2010: 1, 2012: 3}
	 */
	public String said() {
		return new TreeMap<>(this.counts).entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 0)
			.map((entry) -> entry.getKey() + ": " + entry.getValue())
			.collect(Collectors.joining(", "));
	}

	/**
	 * A rectangle in units of the view box.
	 *
	 * @param x its left edge
	 * @param y its upper edge
	 * @param width its width
	 * @param height its height
	 */
	public record Bar(double x, double y, double width, double height) {
	}

}
