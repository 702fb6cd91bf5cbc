package org.roca.portfolio.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.RegisterReader;
import org.roca.portfolio.shared.filter.RegisterReading;
import org.roca.portfolio.shared.filter.Vocabulary;

/**
 * What was understood of the address of a register.
 *
 * @param vocabulary names of codes
 * @param address its selection, layout and view
 * @param problems what was not understood
 */
record RegisterAsked(Vocabulary vocabulary, RegisterAddress address, List<FilterProblem> problems) {

	private static final String BY = "by";

	/** Reads an address as far as it is understood. */
	static RegisterAsked of(RegisterCall call, Vocabulary vocabulary) {
		RegisterReading reading = RegisterReader.read(call.register(), call.params(), vocabulary, call.others());
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		RegisterLayout layout = new RegisterLayoutReader(call.register(), call.params(), problems).layout();
		return new RegisterAsked(vocabulary,
				new RegisterAddress(reading.filter(), layout, call.view(), by(call, problems)), problems);
	}

	/** Takes note that the register has no row at which the page could start. */
	void lacks(String name, String value) {
		this.problems.add(problem(name, value, FilterProblem.Reason.NO_ROW));
	}

	private static @Nullable Criterion by(RegisterCall call, List<FilterProblem> problems) {
		String asked = call.params().getFirst(BY);
		if (call.view() != RegisterView.CHART || asked == null || asked.isBlank()) {
			return null;
		}
		Optional<Criterion> by = RegisterView.charted(call.register())
			.stream()
			.filter((each) -> each.param().equals(asked.strip()))
			.findFirst();
		if (by.isEmpty()) {
			problems.add(problem(BY, asked, FilterProblem.Reason.NOT_UNDERSTOOD));
		}
		return by.orElse(null);
	}

	static FilterProblem problem(String name, String value, FilterProblem.Reason reason) {
		String shown = value.replace('\0', ' ').substring(0, Math.min(200, value.length()));
		return new FilterProblem(name, shown, reason);
	}

}
