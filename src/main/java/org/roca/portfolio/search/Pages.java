package org.roca.portfolio.search;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among the pages of one kind. All hits are put in order for each, so
 * that a later page costs what the first does.
 *
 * @param number the page that is shown, from 1
 * @param last the last page
 */
record Pages(int number, int last) {

	/** Nobody turns more pages than these. */
	private static final int MOST = 1_000;

	/** The number in an address; 1 for anything that is none. */
	static int number(String page) {
		return page.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(page), MOST) : 1;
	}

	static Pages of(Findings findings, @Nullable Kind only, int number) {
		long all = findings.groups()
			.stream()
			.filter((group) -> group.kind() == only)
			.mapToLong(Findings.Group::pageable)
			.sum();
		return new Pages(number, (int) Math.max(number, (all + SearchController.PAGE - 1) / SearchController.PAGE));
	}

	public boolean several() {
		return this.last > 1;
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < this.last;
	}

}
