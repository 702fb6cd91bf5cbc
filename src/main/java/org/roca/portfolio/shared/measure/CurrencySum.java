package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Money agreed in one currency. Sums of different currencies are never added.
 *
 * @param currency ISO 4217
 * @param contributions how many contributions were agreed in it
 * @param amount their sum, in whole units of the currency
 */
public record CurrencySum(String currency, long contributions, BigDecimal amount) {

	/**
	 * The name of its figure.
	 */
	public String figure() {
		return "contributions-agreed-" + this.currency.toLowerCase(Locale.ROOT);
	}

}
