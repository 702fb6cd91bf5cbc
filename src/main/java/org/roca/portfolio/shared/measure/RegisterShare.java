package org.roca.portfolio.shared.measure;

/**
 * Rows of a selection of a register, and of all of it.
 *
 * @param selected how many rows the selection has
 * @param inView how many the person may see in all
 */
public record RegisterShare(long selected, long inView) {
}
