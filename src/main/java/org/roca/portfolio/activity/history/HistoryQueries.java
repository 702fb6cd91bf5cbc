package org.roca.portfolio.activity.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;

/**
 * Reads who changed a record, when and why. Only the office reads it: a history tells of
 * drafts. A record in the bin has its history still.
 */
@Repository
@Transactional(readOnly = true)
class HistoryQueries {

	private static final String NUMBERED = """
			select * from (
				select v.rev, v.review_state, v.review_note, v.submitted_at, v.binned_at is not null binned, r.at,
					r.author, r.reason, row_number() over earlier as number, lag(v.rev) over earlier as earlier_rev,
					lag(v.review_state) over earlier as earlier_state,
					lag(v.submitted_at) over earlier as earlier_submitted,
					lag(v.binned_at is not null) over earlier as earlier_binned
				from activity_aud v join revision r on r.id = v.rev
				where v.id = :id window earlier as (order by v.rev)) version""";

	private final JdbcClient jdbc;

	HistoryQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The record of a reference, also when it is in the bin.
	 * @return the record, or empty when the person may not read its history
	 */
	Optional<Recorded> record(Scope scope, String reference) {
		if (!scope.isOffice()) {
			return Optional.empty();
		}
		return this.jdbc
			.sql("select a.*, (select count(*) from activity_aud v where v.id = a.id) versions from activity a "
					+ "where a.reference = :reference and a.publishes is null")
			.param("reference", reference)
			.query((row, number) -> new Recorded(row.getLong("id"), row.getString("reference"),
					Objects.requireNonNull(Columns.text(row, "title")), row.getLong("project_id"),
					row.getInt("version"), row.getString("review_state"), row.getObject("binned_at") != null,
					row.getInt("versions")))
			.optional();
	}

	/** The versions below a number, the newest first. */
	List<Version> below(Recorded record, int number, int atMost) {
		return this.jdbc.sql(NUMBERED + " where number < :number order by number desc limit :most")
			.param("id", record.id())
			.param("number", number)
			.param("most", atMost)
			.query((row, each) -> version(row))
			.list();
	}

	/** The versions of these numbers, the newest first. */
	List<Version> of(Recorded record, Collection<Integer> numbers) {
		return this.jdbc.sql(NUMBERED + " where number in (:numbers) order by number desc")
			.param("id", record.id())
			.param("numbers", numbers)
			.query((row, each) -> version(row))
			.list();
	}

	private static Version version(ResultSet row) throws SQLException {
		List<Step> steps = steps(row);
		return new Version(row.getInt("number"), row.getInt("rev"), row.getInt("earlier_rev"),
				row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("author"), row.getString("reason"),
				row.getString("review_state"), steps.contains(Step.RETURNED) ? row.getString("review_note") : null,
				steps);
	}

	private static List<Step> steps(ResultSet row) throws SQLException {
		List<Step> steps = new ArrayList<>();
		String earlier = row.getString("earlier_state");
		if (earlier == null) {
			steps.add((row.getString("author") != null) ? Step.CREATED : Step.LOADED);
		}
		if (row.getBoolean("binned") != row.getBoolean("earlier_binned")) {
			steps.add(row.getBoolean("binned") ? Step.BINNED : Step.UNBINNED);
		}
		Step review = review(earlier, row);
		if (review != null) {
			steps.add(review);
		}
		return steps;
	}

	/** The step of the review; what nobody recorded here took none. */
	private static @Nullable Step review(@Nullable String earlier, ResultSet row) throws SQLException {
		String state = row.getString("review_state");
		boolean again = !Objects.equals(row.getObject("submitted_at"), row.getObject("earlier_submitted"));
		if (state.equals("submitted")) {
			return again ? Step.SUBMITTED : null;
		}
		boolean same = state.equals(earlier) || earlier == null && row.getString("author") == null;
		return (same || state.equals("draft")) ? null : state.equals("approved") ? Step.APPROVED : Step.RETURNED;
	}

}
