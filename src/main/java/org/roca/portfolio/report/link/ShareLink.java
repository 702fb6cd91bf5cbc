package org.roca.portfolio.report.link;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A way to one edition without signing in, as the office sees it. Its address is kept by
 * nobody but who got it.
 *
 * @param label for whom it was made
 * @param endsOn the last day on which it opens
 * @param revokedAt since when it does not open any more; null for one that was not
 * revoked
 * @param revokedBy who revoked it, else null
 * @param opened how often its page was opened
 * @param downloaded how often a file was taken away by it
 * @param last when it was used last, null for never
 * @param ended whether its last day is over
 */
public record ShareLink(long id, String label, String madeBy, Instant madeAt, LocalDate endsOn,
		@Nullable Instant revokedAt, @Nullable String revokedBy, long opened, long downloaded, @Nullable Instant last,
		boolean ended) {

	/** Whether it opens now. */
	public boolean isOpen() {
		return this.revokedAt == null && !this.ended;
	}

	public boolean isRevoked() {
		return this.revokedAt != null;
	}

}
