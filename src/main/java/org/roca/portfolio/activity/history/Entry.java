package org.roca.portfolio.activity.history;

import java.util.List;
import java.util.stream.Stream;

import org.roca.portfolio.activity.edit.ShownChange;

/**
 * A version as its page lists it.
 *
 * @param changes the fields that it changed; of the first version all that have a value
 * @param current whether it is the record as it is now
 */
record Entry(Version version, List<ShownChange> changes, boolean current) {

	/** What happened, in words of the office. */
	public List<Step> steps() {
		Step changed = (this.changes.isEmpty()) ? Step.TOUCHED : Step.CHANGED;
		boolean said = first() || this.changes.isEmpty() && !this.version.steps().isEmpty();
		return said ? this.version.steps() : Stream.concat(Stream.of(changed), this.version.steps().stream()).toList();
	}

	/** Whether there is no version before it. */
	public boolean first() {
		return this.version.earlier() == 0;
	}

}
