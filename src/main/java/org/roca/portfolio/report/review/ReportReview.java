package org.roca.portfolio.report.review;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.report.Report;
import org.roca.portfolio.report.ReportQueries;
import org.roca.portfolio.report.Reports;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.history.Remark;
import org.roca.portfolio.shared.review.ReviewState;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * The steps from draft to approved. Each is taken on the report as the person read it,
 * and one after the other: the report is held while a step is taken.
 */
@Service
@Transactional
class ReportReview {

	private static final int LONGEST_REASON = 2_000;

	private final Reports reports;

	private final ReportQueries queries;

	private final ReportChecks checks;

	private final Clock clock;

	ReportReview(Reports reports, ReportQueries queries, ReportChecks checks, Clock clock) {
		this.reports = reports;
		this.queries = queries;
		this.checks = checks;
		this.clock = clock;
	}

	/** Hands a report to another person to look at. */
	ReportStep submit(Editor editor, long id, int version) {
		Report report = hold(editor, id);
		if (report.reviewState() == ReviewState.SUBMITTED && report.review().isSubmittedBy(editor.accountId())) {
			return ReportStep.DONE;
		}
		if (report.reviewState() == ReviewState.SUBMITTED || report.reviewState() == ReviewState.APPROVED) {
			return ReportStep.OVERTAKEN;
		}
		if (report.version() != version) {
			return ReportStep.CHANGED;
		}
		if (!this.checks.of(this.queries.find(Scope.office(), id).orElseThrow()).isReady()) {
			return ReportStep.UNREADY;
		}
		report.review().submit(editor.accountId(), this.clock.instant());
		Remark.sign(editor, null);
		return ReportStep.DONE;
	}

	/** Lets editions of it be issued. */
	ReportStep approve(Editor editor, long id, int version) {
		Report report = hold(editor, id);
		ReportStep step = decision(editor, report, version, ReviewState.APPROVED);
		if (step == null) {
			report.review().approve(editor.accountId(), this.clock.instant());
			Remark.sign(editor, null);
			return ReportStep.DONE;
		}
		return step;
	}

	/** Sends it back to its author with what is to be put right. */
	ReportStep giveBack(Editor editor, long id, int version, String reason) {
		Report report = hold(editor, id);
		ReportStep step = decision(editor, report, version, ReviewState.RETURNED);
		if (step != null) {
			return step;
		}
		if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
			return ReportStep.NO_REASON;
		}
		report.review().giveBack(editor.accountId(), this.clock.instant(), reason);
		Remark.sign(editor, reason);
		return ReportStep.DONE;
	}

	/** Why it can't be decided now, or null when it can. */
	private static @Nullable ReportStep decision(Editor editor, Report report, int version, ReviewState wanted) {
		if (report.reviewState() == wanted && report.review().isReviewedBy(editor.accountId())) {
			return ReportStep.DONE;
		}
		if (report.reviewState() != ReviewState.SUBMITTED) {
			return ReportStep.OVERTAKEN;
		}
		if (report.review().isSubmittedBy(editor.accountId())) {
			return ReportStep.OWN;
		}
		return (report.version() != version) ? ReportStep.CHANGED : null;
	}

	private Report hold(Editor editor, long id) {
		Report report = this.reports.hold(id).orElseThrow(() -> new NotFoundException("report", String.valueOf(id)));
		if (!report.isKeptBy(editor)) {
			throw new AccessDeniedException("Not a report of this account");
		}
		return report;
	}

}
