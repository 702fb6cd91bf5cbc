package org.roca.portfolio.shared.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.RegisterSlice;
import org.roca.portfolio.shared.Scope;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads which rows of the registers belong to which values of a criterion, by the same
 * codes by which choices are counted.
 */
@Repository
@Transactional(readOnly = true)
public class RegisterLinkQueries {

	private final RegisterCodeQueries codes;

	RegisterLinkQueries(RegisterCodeQueries codes) {
		this.codes = codes;
	}

	/** The rows of a whole register by each code of a criterion; in no order. */
	Map<String, Set<String>> links(Scope scope, Register register, Criterion by) {
		RegisterCodes codes = this.codes
			.codes(scope, register, Map.of(by, RegisterFilter.of(register).condition(scope)))
			.get(by);
		Map<String, Set<String>> links = new HashMap<>();
		codes.rows()
			.forEach((row) -> codes.each(row,
					(code) -> links.computeIfAbsent(code, (other) -> new HashSet<>()).add(row)));
		return links;
	}

	/**
	 * The rows of a selection, group by group.
	 * @param slice the whole selection in its order
	 * @param by what they are grouped by
	 * @param told the codes that are groups
	 */
	public RegisterMembers members(Scope scope, RegisterSlice slice, Criterion by, Predicate<String> told) {
		RegisterCodes codes = this.codes.codes(scope, slice, by);
		Map<String, List<String>> groups = new HashMap<>();
		for (String row : codes.rows()) {
			Set<String> stated = new HashSet<>();
			codes.each(row, (code) -> {
				if (told.test(code)) {
					stated.add(code);
				}
			});
			(stated.isEmpty() ? Set.of(FilterName.UNKNOWN) : stated)
				.forEach((code) -> groups.computeIfAbsent(code, (group) -> new ArrayList<>()).add(row));
		}
		return new RegisterMembers(List.copyOf(codes.rows()), groups);
	}

}
