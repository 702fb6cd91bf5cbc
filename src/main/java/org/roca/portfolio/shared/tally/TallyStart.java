package org.roca.portfolio.shared.tally;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.roca.portfolio.shared.Scope;

/**
 * Counts all records as soon as they are there, and reads their usual order, before
 * anybody asks.
 */
@Component
class TallyStart {

	private final Tallies tallies;

	private final TallyStates states;

	private final RankingReader rankings;

	private final List<UsualOrder> usual;

	TallyStart(Tallies tallies, TallyStates states, RankingReader rankings, List<UsualOrder> usual) {
		this.tallies = tallies;
		this.states = states;
		this.rankings = rankings;
		this.usual = usual;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.states.forget();
		this.tallies.begin();
		this.usual.forEach((usual) -> read(usual.order()));
	}

	private void read(RowOrder order) {
		Ranking ranking = this.tallies.ask(Scope.office(), (selector) -> selector.ranking(order));
		if (ranking != null) {
			this.rankings.read(order, ranking);
		}
	}

}
