package org.roca.portfolio.shared.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.FilterName;

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

	/**
	 * Every row with every code of it.
	 * @param unknown whether a row without any is one of {@code unknown}; else it is left
	 * out
	 */
	Pairs pairs(boolean unknown) {
		List<String> rows = new ArrayList<>();
		List<String> codes = new ArrayList<>();
		rows().forEach((row) -> {
			int before = codes.size();
			each(row, codes::add);
			if (unknown && codes.size() == before) {
				codes.add(FilterName.UNKNOWN);
			}
			rows.addAll(Collections.nCopies(codes.size() - before, row));
		});
		return new Pairs(rows.toArray(String[]::new), codes.toArray(String[]::new));
	}

	/**
	 * Rows and codes, both equally long.
	 *
	 * @param rows a row for each code
	 * @param codes a code of that row
	 */
	record Pairs(String[] rows, String[] codes) {
	}

}
