package org.roca.portfolio.shared.measure;

/**
 * What a selection of sites adds up to.
 *
 * @param sites how many sites
 * @param opened how many of them with a known opening date
 */
public record SiteTotals(long sites, long opened) {

	/** No site. */
	public static final SiteTotals NONE = new SiteTotals(0, 0);

}
