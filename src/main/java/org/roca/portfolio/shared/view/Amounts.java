package org.roca.portfolio.shared.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;

/**
 * Money of one currency by the values of one criterion.
 *
 * @param currency ISO 4217 of what was agreed; empty for US dollars as sources state them
 * @param lines the years, the latest first, or the values with most money, most first
 * @param more how many values have no line, because they are too many
 * @param all the sum over all values; null where no page has exactly these rows
 */
record Amounts(String currency, List<Line> lines, int more, @Nullable Figure all) {

	/**
	 * A value.
	 *
	 * @param label its name, null where messages have words for it
	 * @param contributions how many it has
	 * @param amount their sum
	 */
	record Line(Criterion criterion, String code, @Nullable Text label, Figure contributions, Figure amount) {

		/** Whether it stands for the contributions that state none. */
		public boolean isUnknown() {
			return FilterName.UNKNOWN.equals(this.code);
		}

	}

	/** The sum of one value, null where it has nothing in this currency. */
	public @Nullable Figure of(String code) {
		return this.lines.stream()
			.filter((line) -> line.code().equals(code))
			.map(Line::amount)
			.findFirst()
			.orElse(null);
	}

	/** Whether it is money as agreed; else it is US dollars as sources state them. */
	public boolean isAgreed() {
		return !this.currency.isEmpty();
	}

}
