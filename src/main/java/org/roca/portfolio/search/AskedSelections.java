package org.roca.portfolio.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.filter.VocabularyQueries;
import org.roca.portfolio.shared.measure.KeyQueries;
import org.roca.portfolio.shared.web.SelectionLine;

/**
 * Understands a question such as "all trainings for customs in Tajikistan since 2016 that
 * Japan paid" as a selection of activities.
 */
@Component
class AskedSelections {

	private final AskedNameQueries names;

	private final KeyQueries keys;

	private final VocabularyQueries vocabularies;

	private final SelectionLine line;

	AskedSelections(AskedNameQueries names, KeyQueries keys, VocabularyQueries vocabularies, SelectionLine line) {
		this.names = names;
		this.keys = keys;
		this.vocabularies = vocabularies;
		this.line = line;
	}

	/**
	 * The selection that a question asks for: of all that it can mean and that has
	 * activities, the one in which most of its words say something of their own, and of
	 * these the one with most activities. None where it only asks for words, or for a
	 * record that has a page of its own, or where words are left of it that no activity
	 * of the selection has.
	 */
	@Transactional(readOnly = true)
	Optional<AskedSelection> of(Scope scope, Question question) {
		AskedWords words = AskedWords.of(question.text());
		AskedDates dates = AskedDates.of(words);
		AskedReading reading = new AskedReading(words, dates, this.names.named(scope, words.runs(dates.taken())));
		List<ActivityFilter> filters = reading.filters();
		if (filters.isEmpty()) {
			return Optional.empty();
		}
		List<Long> counts = this.keys.counts(scope, filters);
		int best = IntStream.range(0, filters.size())
			.boxed()
			.max(Comparator.comparing((Integer at) -> counts.get(at) > 0)
				.thenComparing((at) -> filters.get(at).values().size())
				.thenComparing(counts::get)
				.thenComparing(Comparator.reverseOrder()))
			.orElseThrow();
		if (counts.get(best) == 0 && reading.hasWords()) {
			return Optional.empty();
		}
		return Optional.of(said(scope, filters.get(best), counts.get(best)));
	}

	private AskedSelection said(Scope scope, ActivityFilter filter, long activities) {
		List<String> codes = filter.values().values().stream().flatMap(List::stream).toList();
		Vocabulary vocabulary = this.vocabularies.vocabulary(scope, codes);
		List<AskedSelection> nearly = (activities == 0) ? nearly(scope, filter, vocabulary) : List.of();
		return new AskedSelection(filter, this.line.of(filter, vocabulary), activities, nearly);
	}

	private List<AskedSelection> nearly(Scope scope, ActivityFilter filter, Vocabulary vocabulary) {
		List<ActivityFilter> wider = filter.values()
			.keySet()
			.stream()
			.map((name) -> filter.with(name, List.of()))
			.filter((each) -> !each.isEmpty())
			.toList();
		List<Long> counts = this.keys.counts(scope, wider);
		return IntStream.range(0, wider.size())
			.filter((at) -> counts.get(at) > 0)
			.mapToObj((at) -> new AskedSelection(wider.get(at), this.line.of(wider.get(at), vocabulary), counts.get(at),
					List.of()))
			.sorted(Comparator.comparing(AskedSelection::activities).reversed())
			.toList();
	}

}
