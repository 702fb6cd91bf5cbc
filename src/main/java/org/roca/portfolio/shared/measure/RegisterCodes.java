package org.roca.portfolio.shared.measure;

import java.util.HashMap;
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

	private final Map<String, String> bearers = new HashMap<>();

	private final Map<String, List<String>> named;

	/**
	 * No rows.
	 * @param named what activities bring besides what is on record, by what they name
	 */
	RegisterCodes(Map<String, List<String>> named) {
		this.named = named;
	}

	/**
	 * Adds a row with one of its codes, or with none.
	 * @param bearer what activities name to bring codes to it, null where they bring none
	 */
	void add(String row, @Nullable String bearer, @Nullable String code) {
		Set<String> codes = this.stored.computeIfAbsent(row, (added) -> new HashSet<>());
		if (code != null) {
			codes.add(code);
		}
		if (bearer != null) {
			this.bearers.put(row, bearer);
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
		String bearer = this.bearers.get(row);
		if (bearer != null) {
			this.named.getOrDefault(bearer, List.of()).stream().filter((other) -> !own.contains(other)).forEach(code);
		}
	}

}
