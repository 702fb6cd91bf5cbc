package org.roca.portfolio.shared.document.html;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Shares a width out among columns. Each gets at least what it must have; what is left
 * goes to those that want more, in proportion to it, and at last by weight.
 *
 * @param least what a column must have; 0 for one that is not shown
 * @param wanted what would spare it every line break, no less than that
 * @param weights how wide a column is as against the others, once all have what they want
 */
record ColumnWidths(double[] least, double[] wanted, int[] weights) {

	private static final int WHOLE = 100;

	/** Whether columns that must have so much have room, in whole per cents of it. */
	static boolean fit(double[] least, double width) {
		return Arrays.stream(least).mapToLong((each) -> (long) Math.ceil(WHOLE * each / width)).sum() <= WHOLE;
	}

	/** The widths of all columns, as parts of the width that add up to 100. */
	int[] perCent(double width) {
		double[] shares = share(width);
		double sum = Math.max(width, Arrays.stream(shares).sum());
		double[] exact = Arrays.stream(shares).map((share) -> WHOLE * share / sum).toArray();
		int[] parts = Arrays.stream(exact).mapToInt((part) -> (int) Math.ceil(part - 1e-6)).toArray();
		// Paper takes whole per cents. Whoever has most to spare goes without a fraction.
		for (int over = Arrays.stream(parts).sum() - WHOLE; over != 0; over -= Integer.signum(over)) {
			parts[roomiest(parts, sum)] -= Integer.signum(over);
		}
		return parts;
	}

	private int roomiest(int[] parts, double width) {
		return IntStream.range(0, parts.length)
			.filter((i) -> this.least[i] > 0)
			.reduce((one, other) -> room(parts, one, width) >= room(parts, other, width) ? one : other)
			.orElseThrow();
	}

	private double room(int[] parts, int column, double width) {
		return parts[column] * width / WHOLE - this.least[column];
	}

	private double[] share(double width) {
		double left = width - Arrays.stream(this.least).sum();
		double[] demand = IntStream.range(0, this.least.length)
			.mapToDouble((i) -> Math.max(0, this.wanted[i] - this.least[i]))
			.toArray();
		double sum = Arrays.stream(demand).sum();
		double met = (sum > 0) ? Math.max(0, Math.min(1, left / sum)) : 0;
		double rest = Math.max(0, left - met * sum);
		double weight = IntStream.range(0, this.least.length)
			.filter((i) -> this.least[i] > 0)
			.mapToDouble(this::weight)
			.sum();
		return IntStream.range(0, this.least.length)
			.mapToDouble((i) -> (this.least[i] == 0) ? 0 : this.least[i] + met * demand[i] + rest * weight(i) / weight)
			.toArray();
	}

	private double weight(int column) {
		return Math.max(1, this.weights[column]);
	}

}
