package org.roca.portfolio.shared.filter;

import java.util.List;

/**
 * What was understood of an address, and what was not.
 *
 * @param filter the selection that was understood
 * @param problems what was not applied, for the page to name
 */
public record FilterReading(ActivityFilter filter, List<FilterProblem> problems) {
}
