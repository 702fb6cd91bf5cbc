package org.roca.portfolio.activity.bin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.Activities;
import org.roca.portfolio.activity.Activity;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.history.Remark;
import org.roca.portfolio.shared.web.NotFoundException;

/**
 * Puts records away and takes them back. What donors read goes and comes with the record.
 * Nothing is removed, and the history tells of both.
 */
@Service
@Transactional
public class ActivityBin {

	/** A reason longer than this is a letter. */
	static final int LONGEST_REASON = 500;

	private final Activities activities;

	private final BinQueries queries;

	private final JdbcClient jdbc;

	private final Clock clock;

	ActivityBin(Activities activities, BinQueries queries, JdbcClient jdbc, Clock clock) {
		this.activities = activities;
		this.queries = queries;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Puts a record away.
	 * @param version the version that the person saw
	 * @param reason why; may be empty for what was never approved
	 */
	public BinOutcome bin(Editor editor, String reference, int version, String reason) {
		Activity activity = hold(editor, reference);
		if (activity.isBinned()) {
			return BinOutcome.DONE;
		}
		BinRecord record = record(reference);
		if (!record.isFor(editor)) {
			return BinOutcome.OFFICERS;
		}
		if (activity.version() != version) {
			return BinOutcome.CHANGED;
		}
		if (reason.length() > LONGEST_REASON || reason.isBlank() && record.isApprovedOnce()) {
			return BinOutcome.NO_REASON;
		}
		Instant now = this.clock.instant();
		activity.bin(editor.accountId(), now);
		this.jdbc.sql("""
				update activity set binned_at = :now, binned_by = :me
				where reference = :reference and publishes is not null""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("me", editor.accountId())
			.param("reference", reference)
			.update();
		Remark.sign(editor, reason.isBlank() ? null : reason);
		return BinOutcome.DONE;
	}

	/** Takes a record back, as it was. */
	public BinOutcome restore(Editor editor, String reference) {
		Activity activity = hold(editor, reference);
		if (!activity.isBinned()) {
			return BinOutcome.DONE;
		}
		if (!record(reference).isFor(editor)) {
			return BinOutcome.OFFICERS;
		}
		activity.restore();
		this.jdbc.sql("""
				update activity set binned_at = null, binned_by = null
				where reference = :reference and publishes is not null""").param("reference", reference).update();
		Remark.sign(editor, null);
		return BinOutcome.DONE;
	}

	private BinRecord record(String reference) {
		return this.queries.find(Scope.office(), reference).orElseThrow();
	}

	private Activity hold(Editor editor, String reference) {
		Activity activity = this.activities.hold(reference)
			.orElseThrow(() -> new NotFoundException("activity", reference));
		if (!editor.keeps(activity.project().value())) {
			throw new AccessDeniedException("Not a project of this account");
		}
		return activity;
	}

}
