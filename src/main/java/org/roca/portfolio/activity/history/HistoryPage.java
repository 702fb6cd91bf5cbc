package org.roca.portfolio.activity.history;

import java.util.List;

/**
 * Some of the versions of a record, the newest first.
 *
 * @param entries the versions on this page
 * @param newest whether the page begins with the newest
 * @param restorable whether the reader may restore a version
 */
record HistoryPage(Recorded record, List<Entry> entries, boolean newest, boolean restorable) {

	/** The number below which the next page begins, 1 where there is none. */
	public int next() {
		return this.entries.isEmpty() ? 1 : this.entries.get(this.entries.size() - 1).version().number();
	}

	/** The version chosen beforehand as the later one of a comparison. */
	public int later() {
		return this.entries.isEmpty() ? 1 : this.entries.get(0).version().number();
	}

	/** The version chosen beforehand as the earlier one. */
	public int earlier() {
		return Math.max(1, later() - 1);
	}

}
