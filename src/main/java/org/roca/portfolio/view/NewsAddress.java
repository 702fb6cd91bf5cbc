package org.roca.portfolio.view;

import java.util.UUID;

import org.roca.portfolio.activity.since.ChangeKind;

/**
 * Where the news of a view are found.
 *
 * @param key the key of the view
 */
record NewsAddress(UUID key) {

	/** All kinds. */
	public String all() {
		return "/views/" + this.key + "/changes";
	}

	/** One kind. */
	public String kind(ChangeKind kind) {
		return all() + "?kind=" + kind.code();
	}

	/** A later page of one kind. */
	public String kind(ChangeKind kind, int skip) {
		return kind(kind) + "&skip=" + skip;
	}

}
