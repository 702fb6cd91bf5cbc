package org.roca.portfolio.dashboard;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * Money that a donor agreed for a project.
 *
 * @param donor the donor
 * @param project the project, null when out of view
 * @param amount the agreed amount in whole units of its currency
 * @param currency ISO 4217
 * @param usd US dollars as agreed or as the source states them, null when it does not
 * @param agreed when, null when not stated
 * @param purpose what for, null when not stated
 * @param origin where it is stated
 */
record ContributionRow(Party donor, @Nullable ProjectKey project, BigDecimal amount, String currency,
		@Nullable BigDecimal usd, @Nullable PartialDate agreed, @Nullable Text purpose, Origin origin) {

	/**
	 * How the US dollars are known: agreed in them, stated by the source, or not at all.
	 */
	public String basis() {
		if (this.usd == null) {
			return "unknown";
		}
		return "USD".equals(this.currency) ? "agreed" : "stated";
	}

}
