package org.roca.portfolio.dashboard;

import java.util.List;

/**
 * Two sides with the same figures and breakdowns.
 *
 * @param left the one named first
 * @param right the other
 * @param figures what each adds up to
 * @param parts what each is broken down by
 */
record Comparison(Side left, Side right, List<ComparedLine> figures, List<ComparedPart> parts) {
}
