package org.roca.portfolio.shared.review;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How far something that people write and others approve has come in the office. Whoever
 * submits decides nothing about it; what was approved and is changed goes back for
 * review. Who changes what another person submitted takes it out of review: somebody must
 * answer for the new version by submitting it, and then another person approves.
 */
@Embeddable
public class Review {

	@Enumerated(EnumType.STRING)
	private ReviewState reviewState = ReviewState.DRAFT;

	private @Nullable Long submittedBy;

	private @Nullable Instant submittedAt;

	private @Nullable Long reviewedBy;

	private @Nullable Instant reviewedAt;

	private @Nullable String reviewNote;

	/** How far it has come. */
	public ReviewState state() {
		return this.reviewState;
	}

	/** Whether this person submitted it last. */
	public boolean isSubmittedBy(long account) {
		return Objects.equals(this.submittedBy, account);
	}

	/** Whether this person approved or returned it last. */
	public boolean isReviewedBy(long account) {
		return Objects.equals(this.reviewedBy, account);
	}

	/** What a change of what is reviewed means for its review. */
	public void changed(long account) {
		boolean another = this.reviewState == ReviewState.SUBMITTED && !isSubmittedBy(account);
		if (another || this.reviewState == ReviewState.APPROVED) {
			this.reviewState = ReviewState.DRAFT;
		}
	}

	/**
	 * Hands it to another person to look at.
	 * @throws ReviewRefusedException if it is submitted or approved already
	 */
	public void submit(long account, Instant now) {
		require(this.reviewState == ReviewState.DRAFT || this.reviewState == ReviewState.RETURNED,
				"Only what is being written is submitted");
		this.reviewState = ReviewState.SUBMITTED;
		this.submittedBy = account;
		this.submittedAt = now;
		this.reviewedBy = null;
		this.reviewedAt = null;
		this.reviewNote = null;
	}

	/**
	 * Lets it count, and shows it to the readers it names.
	 * @throws ReviewRefusedException if it is not submitted, or by this same person
	 */
	public void approve(long account, Instant now) {
		require(this.reviewState == ReviewState.SUBMITTED, "Only what was submitted is approved");
		require(!isSubmittedBy(account), "Whoever submits does not approve");
		decide(ReviewState.APPROVED, account, now, null);
	}

	/**
	 * Sends it back to its author.
	 * @throws ReviewRefusedException if it is not submitted, or by this same person
	 */
	public void giveBack(long account, Instant now, String reason) {
		require(this.reviewState == ReviewState.SUBMITTED, "Only what was submitted is returned");
		require(!isSubmittedBy(account), "Whoever submits does not return");
		decide(ReviewState.RETURNED, account, now, reason);
	}

	/** Counts as approved from the start: loaded from pages that anybody can read. */
	public void acceptAsPublished() {
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
