package org.roca.portfolio.shared.document.html;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnWidthsTests {

	@Test
	void addsUpToTheWholeWidth() {
		for (double width : new double[] { 300, 510, 757 }) {
			int[] parts = widths(new double[] { 40.3, 0, 33.1, 41.7, 60.2 }, new double[] { 40.3, 0, 300, 41.7, 900 })
				.perCent(width);
			assertThat(Arrays.stream(parts).sum()).isEqualTo(100);
			assertThat(parts[1]).isZero();
		}
	}

	@Test
	void givesNoColumnLessThanItMustHave() {
		double[] least = { 40.3, 33.1, 51.7, 60.2, 31.1, 38.9, 44.4 };
		assertThat(ColumnWidths.fit(least, 320)).isTrue();
		int[] parts = widths(least, new double[] { 400, 33.1, 51.7, 60.2, 31.1, 38.9, 44.4 }).perCent(320);
		for (int i = 0; i < parts.length; i++) {
			assertThat(parts[i] * 320 / 100.0).isGreaterThanOrEqualTo(least[i]);
		}
		assertThat(ColumnWidths.fit(least, 300)).isFalse();
	}

	@Test
	void givesMoreToWhoeverHasMoreToSay() {
		int[] parts = widths(new double[] { 50, 50, 50 }, new double[] { 350, 150, 50 }).perCent(450);
		assertThat(parts[0]).isGreaterThan(parts[1]);
		assertThat(parts[1]).isGreaterThan(parts[2]);
	}

	@Test
	void sharesWhatNobodyNeedsByWeight() {
		assertThat(new ColumnWidths(new double[] { 50, 50 }, new double[] { 100, 50 }, new int[] { 3, 1 }).perCent(550))
			.containsExactly(72, 28);
	}

	private static ColumnWidths widths(double[] least, double[] wanted) {
		return new ColumnWidths(least, wanted, new int[least.length]);
	}

}
