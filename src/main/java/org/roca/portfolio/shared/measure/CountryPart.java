package org.roca.portfolio.shared.measure;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The part of the work that is one country's: activities that benefit it alone count
 * whole, those with stated shares by its share. Regional work that is not split belongs
 * to no country and is not in here.
 *
 * @param country ISO alpha-2
 * @param activities the sum of the parts, in activities
 * @param participants the sum of the parts of stated totals, null when none is stated
 * @param alone how many activities benefit it alone
 * @param shared how many benefit it with a stated share
 * @param regional how many benefit it among others without shares; these are in no part
 */
public record CountryPart(String country, BigDecimal activities, @Nullable BigDecimal participants, long alone,
		long shared, long regional) {

	/**
	 * The part of a country that no activity benefits.
	 * @param country ISO alpha-2
	 */
	public static CountryPart none(String country) {
		return new CountryPart(country, BigDecimal.ZERO, null, 0, 0, 0);
	}

}
