package org.roca.portfolio.shared.tally;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts all records as soon as they are there, before anybody asks. */
@Component
class TallyStart {

	private final Tallies tallies;

	private final TallyStates states;

	TallyStart(Tallies tallies, TallyStates states) {
		this.tallies = tallies;
		this.states = states;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.states.forget();
		this.tallies.begin();
	}

}
