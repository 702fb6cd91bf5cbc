package org.roca.portfolio.shared.tally;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;

/**
 * Counts all records as soon as they are there, before anybody asks, and then has the
 * usual orders read.
 */
@Component
class TallyStart {

	private final Tallies tallies;

	private final TallyStates states;

	private final RankingReader rankings;

	private final ObjectProvider<RowOrder> usual;

	TallyStart(Tallies tallies, TallyStates states, RankingReader rankings, ObjectProvider<RowOrder> usual) {
		this.tallies = tallies;
		this.states = states;
		this.rankings = rankings;
		this.usual = usual;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.states.forget();
		this.tallies.begin();
		this.usual.forEach((order) -> this.tallies.ask(Scope.office(), new Asked(order))
			.ifPresent((ranking) -> this.rankings.prepare(order, ranking)));
	}

	private record Asked(RowOrder order) implements Question<Optional<Ranking>> {

		@Override
		public Optional<Ranking> answer(Selector selector) {
			return Optional.ofNullable(selector.ranking(this.order));
		}

	}

}
