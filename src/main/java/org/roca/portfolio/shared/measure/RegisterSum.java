package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a column of a register adds up to in a group.
 *
 * @param currency ISO 4217 of money, null for numbers
 * @param value the sum; null where no row states any
 */
public record RegisterSum(@Nullable String currency, @Nullable BigDecimal value) {

	static RegisterSum of(long number) {
		return new RegisterSum(null, BigDecimal.valueOf(number));
	}

}
