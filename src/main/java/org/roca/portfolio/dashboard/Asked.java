package org.roca.portfolio.dashboard;

import java.util.List;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterProblem;
import org.roca.portfolio.shared.filter.Vocabulary;

/**
 * What the address of a dashboard asks for.
 *
 * @param scope what the person may see
 * @param vocabulary the names of codes in view
 * @param period the time to look at
 * @param problems what was not understood, for the page to name
 */
record Asked(Scope scope, Vocabulary vocabulary, Period period, List<FilterProblem> problems) {

	/** A subject in the period that was asked for. */
	public View about(ActivityFilter subject) {
		return new View(this.scope, subject, this.period);
	}

	/** Everything in the period that was asked for. */
	public View everything() {
		return about(ActivityFilter.NONE);
	}

}
