package org.roca.portfolio.shared.measure;

import java.util.List;
import java.util.Map;

/**
 * The rows of a selection of a register by groups. Rows are written as
 * {@link org.roca.portfolio.shared.filter.Register#token()} says.
 *
 * @param rows all rows, each once, in the order of the selection
 * @param groups the rows of each code, in the same order; those that state none, or
 * nothing that the person is told of, are under {@code unknown}
 */
public record RegisterMembers(List<String> rows, Map<String, List<String>> groups) {
}
