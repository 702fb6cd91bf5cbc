package org.roca.portfolio.shared.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Repository;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Selector;
import org.roca.portfolio.shared.tally.Tallies;

/** Counts how many activities of a selection have each value of a dimension. */
@Repository
public class ChoiceCountQueries {

	private final Tallies tallies;

	private final Clock clock;

	ChoiceCountQueries(Tallies tallies, Clock clock) {
		this.tallies = tallies;
		this.clock = clock;
	}

	private record ChoicesQuestion(ActivityFilter filter, LocalDate today,
			Dimension dimension) implements Question<Map<String, Long>> {

		@Override
		public Map<String, Long> answer(Selector selector) {
			Map<String, Long> counts = new LinkedHashMap<>();
			Choice.of(selector.tally().column(this.dimension.filter()), selector.select(this.filter, this.today))
				.forEach((choice) -> counts.put(choice.code(), choice.activities()));
			return Collections.unmodifiableMap(counts);
		}

	}

	/** The counts by code, most first; {@code unknown} for those that state none. */
	public Map<String, Long> choices(Scope scope, ActivityFilter filter, Dimension dimension) {
		return this.tallies.ask(scope, new ChoicesQuestion(filter, LocalDate.now(this.clock), dimension));
	}

}
