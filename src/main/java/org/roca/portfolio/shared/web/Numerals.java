package org.roca.portfolio.shared.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as the office writes them, the same on every Java version: {@code 16,768,416}
 * in English; in Russian a no-break space groups and a comma divides.
 */
final class Numerals {

	private static final char NO_BREAK_SPACE = '\u00a0';

	private Numerals() {
	}

	/** Decimals only where there are any. */
	static String plain(BigDecimal value, Locale locale) {
		return format("#,##0.######", value, locale);
	}

	/** Two decimals where there are any. */
	static String amount(BigDecimal value, Locale locale) {
		boolean whole = value.stripTrailingZeros().scale() <= 0;
		return format(whole ? "#,##0" : "#,##0.00", value, locale);
	}

	/** Two decimals. */
	static String cents(BigDecimal value, Locale locale) {
		return format("#,##0.00", value, locale);
	}

	private static String format(String pattern, BigDecimal value, Locale locale) {
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		boolean russian = Languages.isRussian(locale);
		symbols.setGroupingSeparator(russian ? NO_BREAK_SPACE : ',');
		symbols.setDecimalSeparator(russian ? ',' : '.');
		return new DecimalFormat(pattern, symbols).format(value);
	}

}
