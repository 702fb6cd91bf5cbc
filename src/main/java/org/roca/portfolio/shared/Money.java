package org.roca.portfolio.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An amount in the currency in which it was agreed or stated. Never converted when kept.
 *
 * @param amount zero or more, with at most two decimals
 * @param currency the ISO 4217 code, such as {@code JPY}
 */
@Embeddable
public record Money(BigDecimal amount, @JdbcTypeCode(SqlTypes.CHAR) String currency) {

	private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

	private static final int DECIMALS = 2;

	public Money {
		if (amount.signum() < 0) {
			throw new IllegalArgumentException("An amount is not negative: " + amount);
		}
		if (amount.stripTrailingZeros().scale() > DECIMALS) {
			throw new IllegalArgumentException("An amount has at most two decimals: " + amount);
		}
		if (!CODE.matcher(currency).matches()) {
			throw new IllegalArgumentException("Not the code of a currency: " + currency);
		}
		amount = amount.setScale(DECIMALS);
	}

}
