package org.roca.portfolio.activity.since;

import java.time.LocalDate;

import org.roca.portfolio.shared.filter.ActivityFilter;

/**
 * Where the changes of a selection since a day are found.
 *
 * @param filter the selection
 * @param since the day
 */
public record ChangesAddress(ActivityFilter filter, LocalDate since) {

	/** All kinds since another day. */
	public String since(LocalDate day) {
		String href = this.filter.href(ChangesController.PATH);
		return href + (this.filter.isEmpty() ? "?" : "&") + "since=" + day;
	}

	/** All kinds. */
	public String all() {
		return since(this.since);
	}

	/** One kind. */
	public String kind(ChangeKind kind) {
		return all() + "&kind=" + kind.code();
	}

	/** A later page of one kind. */
	public String kind(ChangeKind kind, int skip) {
		return kind(kind) + "&skip=" + skip;
	}

}
