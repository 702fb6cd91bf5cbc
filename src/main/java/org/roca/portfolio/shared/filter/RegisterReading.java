package org.roca.portfolio.shared.filter;

import java.util.List;

/**
 * What was understood of the address of a register, and what was not.
 *
 * @param filter the selection that was understood
 * @param problems what was not applied, for the page to name
 */
public record RegisterReading(RegisterFilter filter, List<FilterProblem> problems) {
}
