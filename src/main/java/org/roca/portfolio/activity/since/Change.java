package org.roca.portfolio.activity.since;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.activity.edit.VersionKey;

/**
 * What became of one activity.
 *
 * @param record its key
 * @param kind what became of it
 * @param before the revision of the version seen then, 0 for none
 * @param after the revision of the version seen now
 */
record Change(long record, ChangeKind kind, int before, int after) {

	/**
	 * Compares an activity with itself.
	 * @param then how it was, null when the reader saw none
	 * @param now how it is, null when the reader sees none
	 * @param reviewed whether it waited for an approval in between, as the office knows
	 */
	static Optional<Change> of(long record, @Nullable State then, @Nullable State now, boolean reviewed) {
		boolean listed = now != null && now.listed();
		boolean wasListed = then != null && then.listed();
		if (now == null || !listed && !wasListed
				|| then != null && then.revision() == now.revision() && listed == wasListed) {
			return Optional.empty();
		}
		return Optional.of(new Change(record, kind(then, now, listed, wasListed, reviewed),
				(then != null) ? then.revision() : 0, now.revision()));
	}

	private static ChangeKind kind(@Nullable State then, State now, boolean listed, boolean wasListed,
			boolean reviewed) {
		if (then == null) {
			return ChangeKind.NEW;
		}
		if (now.binned()) {
			return ChangeKind.PUT_AWAY;
		}
		if (!wasListed || !listed) {
			return listed ? ChangeKind.ENTERED : ChangeKind.LEFT;
		}
		if (now.isCancelled() && !then.isCancelled()) {
			return ChangeKind.CANCELLED;
		}
		return (now.approved() && (!then.approved() || reviewed)) ? ChangeKind.APPROVED : ChangeKind.CHANGED;
	}

	VersionKey earlier() {
		return new VersionKey(this.record, this.before);
	}

	VersionKey later() {
		return new VersionKey(this.record, this.after);
	}

}
