package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.RegisterColumn;

/**
 * What a column of a register adds up to in a group.
 *
 * @param currency ISO 4217 of money, null for numbers
 * @param value the sum; null where no row states any
 * @param href what it was added up from; null where the group has too many rows for an
 * address, and for money of the rows themselves, which the group's own address selects
 */
public record RegisterSum(@Nullable String currency, @Nullable BigDecimal value, @Nullable String href) {

	static RegisterSum amount(String currency, @Nullable BigDecimal value) {
		return new RegisterSum(currency, value, null);
	}

	/**
	 * The sum as a figure.
	 * @param own the address of the rows of the group
	 * @return null where no address has what it was added up from
	 */
	public @Nullable Figure figure(RegisterColumn column, @Nullable String own) {
		String opens = column.isCounted() ? this.href : own;
		return (opens != null) ? new Figure(name(column), this.value, opens) : null;
	}

	private String name(RegisterColumn column) {
		return switch (column.kind()) {
			case MONEY, DOLLARS -> "contributions-usd";
			case AMOUNT ->
				(this.currency != null) ? "contributions-agreed-" + this.currency.toLowerCase(Locale.ROOT) : "";
			case MEASURE, RELATED, NAME, FACT -> column.code();
		};
	}

}
