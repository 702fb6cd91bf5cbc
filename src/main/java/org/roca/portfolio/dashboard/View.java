package org.roca.portfolio.dashboard;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.measure.Measures;

/**
 * Which activities a dashboard is about: those of its subject, in a period, as far as the
 * person may see.
 *
 * @param scope what the person may see
 * @param subject the filters that make the subject: none for the portfolio
 * @param period the time looked at
 */
record View(Scope scope, ActivityFilter subject, Period period) {

	static final String ACTIVITIES = "/activities";

	/** The subject in the period: what is counted. */
	public ActivityFilter selection() {
		return this.subject.with(this.period.filter());
	}

	/** The same period with another subject. */
	public View about(ActivityFilter other) {
		return new View(this.scope, other, this.period);
	}

	/** The subject narrowed by one more filter. */
	public View with(FilterName name, String value) {
		return about(this.subject.with(name, value));
	}

	public String href() {
		return selection().href(ACTIVITIES);
	}

	/** A measure of the whole selection, with the way to its rows. */
	public Figure figure(String name, Measures measures) {
		return measures.figure(name, href());
	}

}
