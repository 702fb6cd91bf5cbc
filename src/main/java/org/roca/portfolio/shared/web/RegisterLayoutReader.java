package org.roca.portfolio.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterColumn;

/**
 * Reads from an address how the table of a register is to be laid out. What can't be
 * understood is returned by name, for the page to say, like a filter.
 *
 * @param register the register
 * @param params the query of the address
 * @param problems takes what was not understood
 */
record RegisterLayoutReader(Register register, MultiValueMap<String, String> params, List<FilterProblem> problems) {

	/** The names in the address. */
	static final Set<String> NAMES = Set.of("sort", "columns", "group");

	private static final int MOST = 100;

	RegisterLayout layout() {
		return new RegisterLayout(this.register, read("sort", this.register::sort).orElse(this.register.sorts().get(0)),
				columns(), read("group", this::group).orElse(null));
	}

	/** Both as boxes of a form send them and divided by commas. */
	private List<RegisterColumn> columns() {
		return this.params.getOrDefault("columns", List.of())
			.stream()
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.map(String::strip)
			.filter((code) -> !code.isEmpty())
			.limit(MOST)
			.flatMap((code) -> understood("columns", code, this.register::column).stream())
			.toList();
	}

	private Optional<Criterion> group(String code) {
		return Criterion.of(code).filter(this.register.groupings()::contains);
	}

	private <T> Optional<T> read(String name, Function<String, Optional<T>> understand) {
		String value = this.params.getFirst(name);
		return (value == null || value.isBlank()) ? Optional.empty() : understood(name, value.strip(), understand);
	}

	private <T> Optional<T> understood(String name, String value, Function<String, Optional<T>> understand) {
		Optional<T> understood = understand.apply(value);
		if (understood.isEmpty()) {
			this.problems.add(RegisterAsked.problem(name, value, FilterProblem.Reason.NOT_UNDERSTOOD));
		}
		return understood;
	}

}
