package org.roca.portfolio.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search found, by kind.
 *
 * @param groups the kinds of which something was found, in the order to show them
 * @param similar whether nothing has the words, and these only resemble them
 */
record Findings(List<Group> groups, boolean similar) {

	/**
	 * Hits of one kind, best first.
	 *
	 * @param kind what they are
	 * @param total how many there are in all
	 * @param hits as many of them as are shown
	 */
	record Group(Kind kind, long total, List<Hit> hits) {

		public long more() {
			return Math.max(0, this.total - this.hits.size());
		}

	}

	/** The one project or activity whose code was typed. */
	public Optional<Hit> direct() {
		return this.groups.stream()
			.filter((group) -> group.kind() == Kind.PROJECT || group.kind() == Kind.ACTIVITY)
			.flatMap((group) -> group.hits().stream())
			.filter(Hit::exact)
			.findFirst();
	}

	public boolean isEmpty() {
		return this.groups.isEmpty();
	}

}
