package org.roca.portfolio.shared.measure;

/**
 * What a selection adds up to as a whole.
 *
 * @param measures the sums
 * @param agencies how many agencies its activities name
 * @param donors how many donors they name
 * @param sites how many sites they name
 * @param inView how many activities the person may see in all
 */
public record Totals(Measures measures, long agencies, long donors, long sites, long inView) {
}
