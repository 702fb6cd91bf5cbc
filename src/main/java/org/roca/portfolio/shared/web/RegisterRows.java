package org.roca.portfolio.shared.web;

import java.util.List;
import java.util.function.Function;

import org.roca.portfolio.shared.filter.RegisterSlice;

/**
 * Knows the rows of a register.
 *
 * @param read reads the rows of a part of it
 * @param token a row as {@link org.roca.portfolio.shared.filter.Register#token()} writes
 * it
 * @param <R> what a row is
 */
public record RegisterRows<R>(Function<RegisterSlice, List<R>> read, Function<R, String> token) {

	/** No rows, for views that show none of their own. */
	static final RegisterRows<String> NONE = new RegisterRows<>((slice) -> List.of(), Function.identity());

}
