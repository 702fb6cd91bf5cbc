package org.roca.portfolio.shared;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number that opens the rows it was counted from. The page behind {@code href} states
 * the same figure again, computed from its own rows.
 *
 * @param name what is counted, as the public contract names it: {@code activities},
 * {@code contributions-usd}
 * @param value the number; {@code null} when no source states it, which is not zero
 * @param href the address of the rows
 */
public record Figure(String name, @Nullable BigDecimal value, String href) {

	/**
	 * A count of records, which is always known.
	 * @param name what is counted
	 * @param count how many, zero or more
	 * @param href the address of the rows
	 * @return the figure
	 */
	public static Figure of(String name, long count, String href) {
		return new Figure(name, BigDecimal.valueOf(count), href);
	}

	/**
	 * Whether any source states the number.
	 * @return {@code false} when it must be shown as not known
	 */
	public boolean known() {
		return this.value != null;
	}

	/**
	 * The value as scripts and tests read it.
	 * @return a plain decimal with a point and without idle zeros; empty when not known
	 */
	public String plain() {
		if (this.value == null) {
			return "";
		}
		return (this.value.signum() == 0) ? "0" : this.value.stripTrailingZeros().toPlainString();
	}

}
