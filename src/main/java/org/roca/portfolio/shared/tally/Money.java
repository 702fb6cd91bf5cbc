package org.roca.portfolio.shared.tally;

import java.math.BigDecimal;

/**
 * A cost that an activity states.
 *
 * @param currency ISO 4217
 * @param amount in whole units of it, with two decimals
 */
public record Money(String currency, BigDecimal amount) {
}
