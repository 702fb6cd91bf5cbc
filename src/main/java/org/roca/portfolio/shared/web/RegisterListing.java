package org.roca.portfolio.shared.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one page of a register.
 *
 * @param grouping the groups of the whole selection, null where rows are not grouped
 * @param sections the rows; those of one group together
 * @param after the place after which the page starts, null on the first
 * @param last the place of the last row; null where no row follows
 * @param <R> what a row is
 */
public record RegisterListing<R>(@Nullable RegisterGrouping grouping, List<RegisterSection<R>> sections,
		@Nullable String after, @Nullable String last) {

	/** Rows one after another. */
	static <R> RegisterListing<R> of(List<R> rows, @Nullable String after, @Nullable String last) {
		return new RegisterListing<>(null, List.of(new RegisterSection<>(null, rows, false)), after, last);
	}

}
