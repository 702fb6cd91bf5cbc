package org.roca.portfolio.activity.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A list of what waits for one person, or its beginning.
 *
 * @param list which one
 * @param rows the entries of this page, those that have waited longest first
 * @param count how many there are in all
 * @param next the entry after which the next page begins, null on the last one
 */
public record WaitingPage(WaitingList list, List<WaitingRow> rows, long count, @Nullable String next) {

	static WaitingPage of(WaitingList list, List<WaitingRow> rows, int size, long count) {
		boolean more = rows.size() > size;
		List<WaitingRow> shown = more ? rows.subList(0, size) : rows;
		return new WaitingPage(list, shown, count, more ? shown.get(size - 1).reference() : null);
	}

}
