package org.roca.portfolio.shared.measure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Which codes of a criterion some rows of a register hold. Rows are written as
 * {@link org.roca.portfolio.shared.filter.Register#token()} says.
 */
class RegisterCodes {

	private final Map<String, Set<String>> stored = new LinkedHashMap<>();

	private final Map<String, List<String>> named;

	/**
	 * No rows.
	 * @param named by row, what activities bring besides what is on record
	 */
	RegisterCodes(Map<String, List<String>> named) {
		this.named = named;
	}

	/** Adds a row with one of its codes, or with none. */
	void add(String row, @Nullable String code) {
		Set<String> codes = this.stored.computeIfAbsent(row, (added) -> new HashSet<>());
		if (code != null) {
			codes.add(code);
		}
	}

	/** The rows, in the order in which they were added. */
	Set<String> rows() {
		return this.stored.keySet();
	}

	/** Gives each code of a row, once. */
	void each(String row, Consumer<String> code) {
		Set<String> own = Objects.requireNonNull(this.stored.get(row));
		own.forEach(code);
		this.named.getOrDefault(row, List.of()).stream().filter((other) -> !own.contains(other)).forEach(code);
	}

}
