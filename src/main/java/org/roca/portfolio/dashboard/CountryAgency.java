package org.roca.portfolio.dashboard;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;

/**
 * A beneficiary agency of a country.
 *
 * @param activities the activities that name it, wherever they were held
 */
record CountryAgency(Entry entry, Figure activities) {

	/**
	 * Its entry in the register.
	 *
	 * @param others its other names, null when it has none
	 */
	record Entry(String slug, Text name, @Nullable String others) {
	}

}
