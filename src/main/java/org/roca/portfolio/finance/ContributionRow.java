package org.roca.portfolio.finance;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.SourceNote;
import org.roca.portfolio.shared.Text;

/**
 * A contribution in the register.
 *
 * @param id by which a page says after which it starts
 * @param donorSlug the donor in addresses
 * @param donor its name
 * @param plate the project, null when out of view
 * @param amount as agreed, in whole units of the currency
 * @param currency in which it was agreed, ISO 4217
 * @param usd US dollars as the source states them, null when it does not
 * @param agreed null when not known
 * @param purpose null when not stated
 * @param source null for none
 */
record ContributionRow(long id, String donorSlug, Text donor, @Nullable Plate plate, BigDecimal amount, String currency,
		@Nullable BigDecimal usd, @Nullable PartialDate agreed, @Nullable Text purpose, @Nullable SourceNote source) {
}
