package org.roca.portfolio.activity.edit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Amounts and quantities as people here and their spreadsheets write them:
 * {@code 12 500,50}, {@code 12,500.50}, {@code 12.500,50}. A sign that may stand between
 * thousands as well as before decimals, as in {@code 1,000}, is not guessed at.
 */
final class TypedNumber {

	/** Blanks and apostrophes by which people group digits. */
	private static final Pattern GROUPING = Pattern.compile("[\\s\\u00a0\\u2009\\u202f'\u2019]");

	private static final Pattern PLAIN = Pattern.compile("\\d{1,13}([.,]\\d{1,2})?");

	private static final Pattern COMMAS = Pattern.compile("\\d{1,3}((,\\d{3})+\\.\\d{1,2}|(,\\d{3}){2,3})");

	private static final Pattern POINTS = Pattern.compile("\\d{1,3}((\\.\\d{3})+,\\d{1,2}|(\\.\\d{3}){2,3})");

	private static final Pattern EITHER = Pattern.compile("\\d{1,3}[.,]\\d{3}");

	private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013]\\d.*");

	private TypedNumber() {
	}

	/** The number, or empty when it is none or can be read in two ways. */
	static Optional<BigDecimal> read(String typed) {
		String digits = digits(typed);
		if (COMMAS.matcher(digits).matches()) {
			digits = digits.replace(",", "");
		}
		else if (POINTS.matcher(digits).matches()) {
			digits = digits.replace(".", "");
		}
		return PLAIN.matcher(digits).matches() ? Optional.of(new BigDecimal(digits.replace(',', '.')))
				: Optional.empty();
	}

	/** Whether it can be meant in two ways. */
	static boolean isAmbiguous(String typed) {
		return EITHER.matcher(digits(typed)).matches();
	}

	/** Whether it is less than nothing, whatever dash stands for the minus. */
	static boolean isNegative(String typed) {
		return NEGATIVE.matcher(digits(typed)).matches();
	}

	/** The number without what groups its digits. */
	static String digits(String typed) {
		return GROUPING.matcher(typed).replaceAll("");
	}

}
