package org.roca.portfolio.activity.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Records and reports on which somebody waits for one person. */
public enum WaitingList {

	/** Sent back to the person who submitted them, or has gone on with them since. */
	RETURNED("a.standing_review = 'returned' and (a.submitted_by = :me or a.changed_by = :me)", "reviewed"),

	/** Submitted by others. */
	REVIEW("a.standing_review = 'submitted' and a.submitted_by <> :me", "submitted"),

	/** Begun or changed, and not submitted yet. */
	DRAFTS("a.standing_review = 'draft' and a.changed_by = :me", "changed");

	private final String sql;

	private final String deed;

	WaitingList(String sql, String deed) {
		this.sql = sql;
		this.deed = deed;
	}

	/** The name in addresses and messages. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The condition over entries {@code a}, for the account {@code :me}. */
	String sql() {
		return this.sql;
	}

	/** The moment from which it waits. */
	String since() {
		return "a." + this.deed + "_at";
	}

	/** The account of the person through whom it waits. */
	String through() {
		return "a." + this.deed + "_by";
	}

	static Optional<WaitingList> of(String code) {
		return Arrays.stream(values()).filter((list) -> list.code().equals(code)).findFirst();
	}

}
