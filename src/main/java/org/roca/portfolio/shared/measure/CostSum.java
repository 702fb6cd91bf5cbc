package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;

import org.roca.portfolio.shared.tally.Cost;

/**
 * Costs of one kind in one currency.
 *
 * @param cost what was planned, or what was spent
 * @param currency ISO 4217
 * @param amount their sum in whole units
 * @param stated how many activities state one
 */
public record CostSum(Cost cost, String currency, BigDecimal amount, long stated) {

}
