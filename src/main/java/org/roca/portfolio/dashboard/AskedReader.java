package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.FilterReader;
import org.roca.portfolio.shared.filter.FilterReading;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;

/**
 * Reads what the address of a dashboard asks for: a period, in one word from the page's
 * own list or as the filters {@code from} and {@code to}, which win. Anything else is
 * returned by name.
 */
@Component
class AskedReader {

	private static final String PERIOD = "period";

	private static final int LONGEST = 40;

	private final VocabularyQueries vocabularies;

	AskedReader(VocabularyQueries vocabularies) {
		this.vocabularies = vocabularies;
	}

	Asked read(Scope scope, MultiValueMap<String, String> params) {
		Vocabulary vocabulary = this.vocabularies.vocabulary(scope);
		FilterReading reading = FilterReader.read(params, vocabulary, Set.of(PERIOD, "lang"));
		List<FilterProblem> problems = new ArrayList<>(reading.problems());
		reading.filter()
			.values()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() != FilterName.FROM && entry.getKey() != FilterName.TO)
			.forEach((entry) -> problems.add(new FilterProblem(entry.getKey().param(),
					String.join(", ", entry.getValue()), FilterProblem.Reason.UNKNOWN_NAME)));
		Period edges = Period.of(reading.filter());
		Period named = named(params.getFirst(PERIOD), problems);
		return new Asked(scope, vocabulary, edges.isAll() ? named : edges, problems);
	}

	private static Period named(@Nullable String value, List<FilterProblem> problems) {
		if (value == null || value.isBlank()) {
			return Period.ALL;
		}
		Optional<Period> period = Period.parse(value.strip());
		if (period.isEmpty()) {
			String shown = (value.length() > LONGEST) ? value.substring(0, LONGEST) + "…" : value;
			problems.add(new FilterProblem(PERIOD, shown.replace('\0', ' '), FilterProblem.Reason.NOT_UNDERSTOOD));
		}
		return period.orElse(Period.ALL);
	}

}
