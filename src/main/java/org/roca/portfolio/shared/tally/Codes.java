package org.roca.portfolio.shared.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.FilterName;

/**
 * The codes that one column has, numbered as they turn up. The number 0 stands for what
 * is not known.
 */
class Codes {

	static final int UNKNOWN = 0;

	private final List<String> codes = new ArrayList<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	Codes() {
		number(FilterName.UNKNOWN);
	}

	/** The number of a code, a new one for a new code; null is not known. */
	int number(@Nullable String code) {
		if (code == null) {
			return UNKNOWN;
		}
		Integer number = this.numbers.get(code);
		if (number == null) {
			number = this.codes.size();
			this.codes.add(code);
			this.numbers.put(code, number);
		}
		return number;
	}

	/** The number of a code, or null if no activity ever had it. */
	@Nullable Integer find(String code) {
		return this.numbers.get(code);
	}

	String code(int number) {
		return this.codes.get(number);
	}

	int size() {
		return this.codes.size();
	}

}
