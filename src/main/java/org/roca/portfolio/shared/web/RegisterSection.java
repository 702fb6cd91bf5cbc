package org.roca.portfolio.shared.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Rows of a page of a register that stand together.
 *
 * @param group the group of theirs, null where rows are not grouped
 * @param rows the rows
 * @param continued whether the group has begun on an earlier page
 * @param <R> what a row is
 */
public record RegisterSection<R>(@Nullable RegisterGroup group, List<R> rows, boolean continued) {
}
