package org.roca.portfolio.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a search found, by kind.
 *
 * @param groups the kinds of which something was found, in the order to show them
 * @param similar whether nothing has the words, and these only resemble them
 */
record Findings(List<Group> groups, boolean similar) {

	static final Findings NOTHING = new Findings(List.of(), false);

	/**
	 * The kind whose best hit fits best comes first; what is only alike is in order
	 * already.
	 */
	private static final Comparator<Group> ORDER = Comparator.comparing(Group::band)
		.thenComparing((group) -> (group.band() == Hit.NEAR) ? 0 : group.kind().ordinal());

	static Findings of(List<Group> groups, boolean similar) {
		return new Findings(groups.stream().sorted(ORDER).toList(), similar && !groups.isEmpty());
	}

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

		/** Whether the best were chosen among the newest alone. */
		public boolean newest() {
			return this.kind == Kind.ACTIVITY && this.total > WordedQueries.CONSIDERED;
		}

		/** How many of them can be shown page by page. */
		public long pageable() {
			return newest() ? WordedQueries.CONSIDERED : this.total;
		}

		int band() {
			return this.hits.isEmpty() ? Hit.NEAR : this.hits.get(0).band();
		}

		boolean similar() {
			return this.hits.stream().allMatch((hit) -> hit.band() > Hit.WORDS);
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

	/** The best hits of all kinds, at most so many. */
	public List<Hit> best(int most) {
		return this.groups.stream().flatMap((group) -> group.hits().stream()).limit(most).toList();
	}

	public boolean isEmpty() {
		return this.groups.isEmpty();
	}

	/** Whether something has the words, and does not only resemble them. */
	boolean isWorded() {
		return !isEmpty() && !this.similar;
	}

	/** Whether some of a kind have what was asked for, and do not only resemble it. */
	boolean has(Kind kind) {
		return this.groups.stream().anyMatch((group) -> group.kind() == kind && !group.similar());
	}

}
