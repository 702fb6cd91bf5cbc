package org.roca.portfolio.activity.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Standing;

/**
 * How far a record has come, and through whose hands. What nobody did is null; what was
 * loaded was approved by nobody here.
 *
 * @param version the version that a step is taken on
 * @param projectId the key of the project that leads it
 * @param projectCode the project's code as written: {@code XAC/K22}
 * @param readers who is to see this version: {@code office}, {@code donors} or
 * {@code public}
 * @param submitted who submitted it, and when
 * @param reviewed who approved or returned it
 * @param note why it was returned
 * @param changed who changed it last
 * @param changedAt when anything of it was written last
 * @param shownSince when the version that donors see instead was approved
 * @param shown the number of that version in the history, null where this one is approved
 */
public record ReviewFacts(String reference, int version, long projectId, String projectCode, Standing standing,
		String readers, @Nullable Deed submitted, @Nullable Deed reviewed, @Nullable String note,
		@Nullable Deed changed, Instant changedAt, @Nullable Instant shownSince, @Nullable Integer shown) {

	/** Whether its review is at this step. */
	public boolean is(String state) {
		return this.standing.review().equals(state);
	}

	/**
	 * What somebody did.
	 *
	 * @param accountId the key of the person's account
	 * @param name what the person is called now
	 */
	public record Deed(long accountId, String name, Instant at) {
	}

}
