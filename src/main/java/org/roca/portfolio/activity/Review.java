package org.roca.portfolio.activity;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How far the record of an activity has come in the office. Whoever submits does not
 * approve; what was approved and is changed goes back for review.
 */
@Embeddable
class Review {

	@Enumerated(EnumType.STRING)
	private ReviewState reviewState = ReviewState.DRAFT;

	private @Nullable Long submittedBy;

	private @Nullable Instant submittedAt;

	private @Nullable Long reviewedBy;

	private @Nullable Instant reviewedAt;

	private @Nullable String reviewNote;

	ReviewState state() {
		return this.reviewState;
	}

	/** What a change of the record means for its review. */
	void changed(long account) {
		if (this.reviewState == ReviewState.APPROVED) {
			this.reviewState = ReviewState.DRAFT;
		}
		if (this.reviewState == ReviewState.SUBMITTED) {
			this.submittedBy = account;
		}
	}

	void submit(long account, Instant now) {
		require(this.reviewState != ReviewState.APPROVED, "Nothing has changed since the approval");
		this.reviewState = ReviewState.SUBMITTED;
		this.submittedBy = account;
		this.submittedAt = now;
		this.reviewedBy = null;
		this.reviewedAt = null;
		this.reviewNote = null;
	}

	void approve(long account, Instant now) {
		require(this.reviewState == ReviewState.SUBMITTED, "Only what was submitted is approved");
		require(!Objects.equals(this.submittedBy, account), "Whoever submits does not approve");
		decide(ReviewState.APPROVED, account, now, null);
	}

	void giveBack(long account, Instant now, String reason) {
		require(this.reviewState == ReviewState.SUBMITTED, "Only what was submitted is returned");
		decide(ReviewState.RETURNED, account, now, reason);
	}

	/** Counts as approved from the start: loaded from pages that anybody can read. */
	void acceptAsPublished() {
		this.reviewState = ReviewState.APPROVED;
	}

	private void decide(ReviewState state, long account, Instant now, @Nullable String note) {
		this.reviewState = state;
		this.reviewedBy = account;
		this.reviewedAt = now;
		this.reviewNote = note;
	}

	private static void require(boolean allowed, String rule) {
		if (!allowed) {
			throw new ReviewRefusedException(rule);
		}
	}

}
