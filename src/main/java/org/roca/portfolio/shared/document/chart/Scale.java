package org.roca.portfolio.shared.document.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roca.portfolio.shared.document.Chart;
import org.roca.portfolio.shared.document.Chart.Series;

/**
 * An axis from zero to a round number not below the largest bar, in at most five steps of
 * 1, 2 or 5 with noughts.
 *
 * @param step one step
 * @param steps how many
 */
record Scale(BigDecimal step, int steps) {

	private static final int MOST_STEPS = 5;

	private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5),
			BigDecimal.TEN);

	static Scale of(Chart chart) {
		List<BigDecimal> all = totals(chart);
		BigDecimal largest = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
		if (largest.signum() == 0) {
			return new Scale(BigDecimal.ONE, 1);
		}
		boolean whole = chart.series()
			.stream()
			.flatMap((series) -> series.values().stream())
			.allMatch((value) -> value.stripTrailingZeros().scale() <= 0);
		BigDecimal least = largest.divide(BigDecimal.valueOf(MOST_STEPS), 6, RoundingMode.CEILING);
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
		BigDecimal step = ROUND.stream()
			.map(power::multiply)
			.filter((candidate) -> candidate.compareTo(least) >= 0)
			.findFirst()
			.orElseThrow();
		if (whole) {
			step = step.max(BigDecimal.ONE);
		}
		return new Scale(step, largest.divide(step, 0, RoundingMode.CEILING).intValueExact());
	}

	/** The height of each bar. */
	static List<BigDecimal> totals(Chart chart) {
		return IntStream.range(0, chart.categories().size())
			.mapToObj((i) -> chart.series().stream().map((series) -> value(series, i)))
			.map((values) -> values.reduce(BigDecimal.ZERO, BigDecimal::add))
			.toList();
	}

	/** A value of a series, which a bar from zero must be able to show. */
	static BigDecimal value(Series series, int category) {
		BigDecimal value = series.values().get(category);
		if (value.signum() < 0) {
			throw new IllegalArgumentException("A bar from zero can't show " + value);
		}
		return value;
	}

	/** The numbers at the axis, from zero up. */
	Stream<BigDecimal> marks() {
		return IntStream.rangeClosed(0, this.steps).mapToObj((i) -> this.step.multiply(BigDecimal.valueOf(i)));
	}

	/** How long a value is on an axis of some length. */
	double length(BigDecimal value, double axis) {
		return value.doubleValue() / (this.step.doubleValue() * this.steps) * axis;
	}

}
