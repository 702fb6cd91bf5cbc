package org.roca.portfolio.shared.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterFilter;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.RegisterFigures;
import org.roca.portfolio.shared.measure.RegisterMembers;
import org.roca.portfolio.shared.measure.RegisterNumbers;
import org.roca.portfolio.shared.measure.RegisterSum;

/**
 * Sums up the groups of a selection of a register. Where the selection itself names
 * values of what it is grouped by, these alone are groups: each group is then exactly
 * what the link of its name opens.
 */
@Component
class RegisterGroupings {

	private static final String ALL = "";

	private final RegisterNumbers numbers;

	RegisterGroupings(RegisterNumbers numbers) {
		this.numbers = numbers;
	}

	/** Whether a code of a criterion is a group for the person who asks. */
	static Predicate<String> told(RegisterAsked asked, Criterion by) {
		RegisterFilter filter = asked.address().filter();
		List<String> chosen = filter.chosen(by);
		Map<String, Vocabulary.Entry> offered = by.offers(filter.register(), asked.vocabulary());
		return (code) -> (chosen.isEmpty() || chosen.contains(code))
				&& (offered.containsKey(code) || by.saysItself(code));
	}

	/**
	 * The groups, in the order in which people look for them: the latest year first, all
	 * else as choices are offered, and what states none last.
	 */
	RegisterGrouping grouping(Scope scope, RegisterAsked asked, RegisterFigures figures, RegisterMembers members,
			Criterion by) {
		RegisterAddress address = asked.address();
		Map<String, List<String>> groups = new HashMap<>(members.groups());
		groups.put(ALL, members.rows());
		Map<String, Map<String, List<RegisterSum>>> sums = this.numbers.sums(scope, figures, address.layout().shown(),
				groups);
		List<RegisterGroup> found = ordered(asked, by, members).stream().map((code) -> {
			Vocabulary.Entry entry = by.offers(address.filter().register(), asked.vocabulary()).get(code);
			return new RegisterGroup(by, code, (entry != null) ? entry.label() : null, href(address, by, code),
					groups.get(code).size(), Objects.requireNonNull(sums.get(code)));
		}).toList();
		return new RegisterGrouping(by, found, new RegisterGroup(by, ALL, null, address.first(), members.rows().size(),
				Objects.requireNonNull(sums.get(ALL))));
	}

	private static @Nullable String href(RegisterAddress address, Criterion by, String code) {
		Register register = address.filter().register();
		return (FilterName.UNKNOWN.equals(code) && !register.canBeUnknown(by)) ? null : address.narrowed(by, code);
	}

	private static List<String> ordered(RegisterAsked asked, Criterion by, RegisterMembers members) {
		Map<String, Integer> places = new HashMap<>();
		by.offers(asked.address().filter().register(), asked.vocabulary())
			.keySet()
			.forEach((code) -> places.put(code, places.size()));
		return members.groups()
			.keySet()
			.stream()
			.sorted(Comparator.comparing((String code) -> FilterName.UNKNOWN.equals(code))
				.thenComparing((code) -> places.getOrDefault(code, 0))
				.thenComparing(Comparator.reverseOrder()))
			.toList();
	}

}
