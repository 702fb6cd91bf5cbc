package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a selection of contributions adds up to.
 *
 * @param contributions how many contributions
 * @param usd the sum of the US dollar amounts that sources state, or that were agreed;
 * null when none is stated
 * @param usdStated how many contributions have such an amount
 * @param agreed the agreed sums, one for each currency, by its code
 */
public record ContributionTotals(long contributions, @Nullable BigDecimal usd, long usdStated,
		List<CurrencySum> agreed) {

	/** No contribution. */
	public static final ContributionTotals NONE = new ContributionTotals(0, null, 0, List.of());

	/** These and those of one further currency. */
	ContributionTotals plus(CurrencySum sum, @Nullable BigDecimal itsUsd, long itsUsdStated) {
		List<CurrencySum> all = new ArrayList<>(this.agreed);
		all.add(sum);
		BigDecimal both = (this.usd == null) ? itsUsd : (itsUsd == null) ? this.usd : this.usd.add(itsUsd);
		return new ContributionTotals(this.contributions + sum.contributions(), both, this.usdStated + itsUsdStated,
				List.copyOf(all));
	}

}
