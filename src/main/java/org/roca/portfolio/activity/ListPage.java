package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one page of a list, and what is known of those around it.
 *
 * @param rows the rows
 * @param after the record after which it starts, as an address writes it; null where it
 * starts otherwise
 * @param earlier whether rows stand before it
 * @param later whether rows follow
 */
record ListPage(List<ActivityRow> rows, @Nullable String after, boolean earlier, boolean later) {

	/**
	 * Rows of one group.
	 *
	 * @param code the group, null in a list without groups
	 * @param continued whether rows of it can stand on the page before
	 * @param rows its rows on this page
	 */
	record Rows(@Nullable String code, boolean continued, List<ActivityRow> rows) {
	}

	/**
	 * The page.
	 * @param start where it begins or ends
	 * @param read its rows, with one more where there is one
	 * @param size how many rows a page has
	 */
	static ListPage of(@Nullable ListStart start, List<ActivityRow> read, int size) {
		boolean more = read.size() > size;
		if (start != null && start.backwards()) {
			return new ListPage(more ? read.subList(1, read.size()) : read, null, more, true);
		}
		String after = (start != null && !start.including() && start.reference() != null)
				? ListStart.of(start.group(), start.reference()) : null;
		return new ListPage(more ? read.subList(0, size) : read, after, start != null, more);
	}

	/** The rows by group, in their order. */
	List<Rows> groups() {
		List<Rows> groups = new ArrayList<>();
		for (ActivityRow row : this.rows) {
			if (groups.isEmpty() || !Objects.equals(groups.get(groups.size() - 1).code(), row.group())) {
				groups.add(new Rows(row.group(), groups.isEmpty() && this.earlier, new ArrayList<>()));
			}
			groups.get(groups.size() - 1).rows().add(row);
		}
		return groups;
	}

	/** The first row as an address writes its place, or null where there is none. */
	@Nullable String first() {
		return this.rows.isEmpty() ? null : place(this.rows.get(0));
	}

	/** The last row as an address writes its place, or null where there is none. */
	@Nullable String last() {
		return this.rows.isEmpty() ? null : place(this.rows.get(this.rows.size() - 1));
	}

	private static String place(ActivityRow row) {
		return ListStart.of(row.group(), row.reference());
	}

}
