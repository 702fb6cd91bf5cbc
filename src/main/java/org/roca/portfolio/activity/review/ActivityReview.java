package org.roca.portfolio.activity.review;

import java.time.Clock;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.Activities;
import org.roca.portfolio.activity.Activity;
import org.roca.portfolio.shared.review.Review;
import org.roca.portfolio.shared.review.ReviewState;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.history.Remark;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The steps from draft to approved. Each is taken on the record as the person saw it, and
 * one after the other: the record is held while a step is taken. A step that the same
 * person has taken already is done.
 */
@Service
@Transactional
public class ActivityReview {

	/** A reason longer than this is a letter. */
	static final int LONGEST_REASON = 2_000;

	private final Activities activities;

	private final CheckQueries checks;

	private final JdbcClient jdbc;

	private final Clock clock;

	ActivityReview(Activities activities, CheckQueries checks, JdbcClient jdbc, Clock clock) {
		this.activities = activities;
		this.checks = checks;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Hands a record to another person to look at.
	 * @param version the version that the person saw
	 */
	public Step submit(Editor editor, String reference, int version) {
		Activity activity = hold(editor, reference);
		return submit(editor, activity, activity.version() == version);
	}

	/**
	 * Hands on what this person has just saved, unless somebody has changed it since.
	 * @param version the version that the form was opened on, for a form in which nothing
	 * was changed
	 */
	public Step submitSaved(Editor editor, String reference, int version) {
		Activity activity = hold(editor, reference);
		return submit(editor, activity, activity.isChangedLastBy(editor.accountId()) || activity.version() == version);
	}

	private Step submit(Editor editor, Activity activity, boolean asSeen) {
		Review review = activity.review();
		if (review.state() == ReviewState.SUBMITTED && review.isSubmittedBy(editor.accountId())) {
			return Step.DONE;
		}
		if (review.state() == ReviewState.SUBMITTED || review.state() == ReviewState.APPROVED) {
			return Step.OVERTAKEN;
		}
		if (!asSeen) {
			return Step.CHANGED;
		}
		if (!this.checks.find(Scope.office(), activity.reference()).filter(Checklist::isReady).isPresent()) {
			return Step.UNREADY;
		}
		review.submit(editor.accountId(), this.clock.instant());
		Remark.sign(editor, null);
		return Step.DONE;
	}

	/**
	 * Lets a record count, and shows this version to the readers it names instead of the
	 * one that was approved before.
	 * @param version the version that the person read
	 */
	public Step approve(Editor editor, String reference, int version) {
		Activity activity = hold(editor, reference);
		Step refused = refusal(editor, activity, version, (state) -> state == ReviewState.APPROVED);
		if (refused != null) {
			return refused;
		}
		activity.review().approve(editor.accountId(), this.clock.instant());
		this.jdbc.sql("delete from activity where reference = :reference and publishes is not null")
			.param("reference", reference)
			.update();
		Remark.sign(editor, null);
		return Step.DONE;
	}

	/**
	 * Sends a record back to its author.
	 * @param version the version that the person read
	 * @param reason what to put right
	 */
	public Step giveBack(Editor editor, String reference, int version, String reason) {
		Activity activity = hold(editor, reference);
		Step refused = refusal(editor, activity, version, (state) -> state == ReviewState.RETURNED);
		if (refused != null) {
			return refused;
		}
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			return Step.NO_REASON;
		}
		activity.review().giveBack(editor.accountId(), this.clock.instant(), reason);
		Remark.sign(editor, reason);
		return Step.DONE;
	}

	/** What keeps a person from deciding, {@link Step#DONE} if they have; else null. */
	private static @Nullable Step refusal(Editor editor, Activity activity, int version, Predicate<ReviewState> done) {
		Review review = activity.review();
		if (done.test(review.state()) && review.isReviewedBy(editor.accountId())) {
			return Step.DONE;
		}
		if (review.state() != ReviewState.SUBMITTED) {
			return Step.OVERTAKEN;
		}
		if (activity.version() != version) {
			return Step.CHANGED;
		}
		return review.isSubmittedBy(editor.accountId()) ? Step.OWN : null;
	}

	private Activity hold(Editor editor, String reference) {
		Activity activity = this.activities.hold(reference)
			.filter((found) -> !found.isBinned())
			.orElseThrow(() -> new NotFoundException("activity", reference));
		if (!editor.keeps(activity.project().value())) {
			throw new AccessDeniedException("Not a project of this account");
		}
		return activity;
	}

}
