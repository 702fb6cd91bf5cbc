package org.roca.portfolio.dashboard;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;

/**
 * One figure on both sides.
 *
 * @param key what it is about
 * @param label its name in words, null for activities that state no value
 * @param left the figure of the left side
 * @param right the figure of the right side
 */
record ComparedLine(String key, @Nullable String label, Figure left, Figure right) {

	private static final int FULL = 1_000;

	/**
	 * By how much the left side is above the right one, below zero where it is under it;
	 * null where either is not known, which is no difference.
	 */
	public @Nullable BigDecimal difference() {
		BigDecimal left = this.left.value();
		BigDecimal right = this.right.value();
		return (left != null && right != null) ? left.subtract(right) : null;
	}

	/** The larger of both, zero where neither is known. */
	BigDecimal most() {
		return or(this.left).max(or(this.right));
	}

	/**
	 * How long the bar of a figure is.
	 * @param most what fills the whole width
	 * @return a share of the width in per cent, with one decimal
	 */
	public static double width(Figure figure, BigDecimal most) {
		return (most.signum() == 0) ? 0
				: or(figure).multiply(BigDecimal.valueOf(FULL)).divideToIntegralValue(most).doubleValue() / 10;
	}

	private static BigDecimal or(Figure figure) {
		return (figure.value() != null) ? figure.value() : BigDecimal.ZERO;
	}

}
