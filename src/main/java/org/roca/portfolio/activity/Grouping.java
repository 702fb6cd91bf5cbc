package org.roca.portfolio.activity;

import java.util.List;
import java.util.Optional;

import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.measure.Measures;

/**
 * A selection of activities by groups, with all of them, however many rows a page shows.
 *
 * @param by what it is grouped by
 * @param groups the groups in the order in which they are shown
 * @param total the whole selection, each activity once
 */
public record Grouping(ListGroup by, List<GroupSums> groups, GroupSums total) {

	private static final int MOST = 60;

	/** How many rows all groups have together. */
	public long rows() {
		return this.groups.stream().mapToLong(GroupSums::activities).sum();
	}

	/**
	 * Whether activities stand in several groups, so that the groups exceed the total.
	 */
	public boolean isOverlapping() {
		return rows() > this.total.activities();
	}

	/** The groups that a page sums up: those with most activities. */
	public Foremost<GroupSums> foremost() {
		return Foremost.of(this.groups, MOST, GroupSums::activities);
	}

	public Optional<GroupSums> group(String code) {
		return this.groups.stream().filter((group) -> group.code().equals(code)).findFirst();
	}

	List<String> codes() {
		return this.groups.stream().map(GroupSums::code).toList();
	}

	/**
	 * The groups that a page can have rows of.
	 * @param start where the page begins, or ends
	 * @param limit how many rows it has at most
	 */
	List<String> reach(ListStart start, int limit) {
		List<String> codes = codes();
		int from = Math.max(0, codes.indexOf(start.group()));
		int step = start.backwards() ? -1 : 1;
		int to = from;
		long rows = 0;
		while (rows < limit && to + step >= 0 && to + step < codes.size()) {
			to += step;
			rows += this.groups.get(to).activities();
		}
		return codes.subList(Math.min(from, to), Math.max(from, to) + 1);
	}

	static GroupSums total(Measures measures) {
		return new GroupSums("", measures.activities(), measures.participants(), measures.women(), measures.men(),
				measures.unknown(), List.of(), List.of());
	}

}
