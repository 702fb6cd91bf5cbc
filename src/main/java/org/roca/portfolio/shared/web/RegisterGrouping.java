package org.roca.portfolio.shared.web;

import java.util.List;

import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.filter.Criterion;

/**
 * A selection of a register by groups, with all of them, however many rows a page shows.
 *
 * @param by what it is grouped by
 * @param groups the groups in the order in which they are shown
 * @param total the whole selection, each row once
 */
public record RegisterGrouping(Criterion by, List<RegisterGroup> groups, RegisterGroup total) {

	private static final int MOST = 60;

	/** How many rows all groups have together. */
	public long rows() {
		return this.groups.stream().mapToLong(RegisterGroup::rows).sum();
	}

	/** Whether rows stand in several groups, so that the groups exceed the total. */
	public boolean isOverlapping() {
		return rows() > this.total.rows();
	}

	/** The groups that a page sums up: those with most rows. */
	public Foremost<RegisterGroup> foremost() {
		return Foremost.of(this.groups, MOST, RegisterGroup::rows);
	}

}
