package org.roca.portfolio.activity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.review.ReviewFacts.Deed;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.filter.Condition;

/** Reads how far a record has come, in one query. */
@Repository
@Transactional(readOnly = true)
class ReviewQueries {

	private final JdbcClient jdbc;

	ReviewQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The review of a record, or empty when the person sees none of this reference. */
	Optional<ReviewFacts> find(Scope scope, String reference) {
		Condition inView = scope.activities("a");
		return this.jdbc
			.sql("""
					select a.reference, a.version, a.project_id, p.code, a.visibility, a.review_note, a.changed_at, %s,
						a.submitted_by, a.submitted_at, s.display_name submitted_name,
						a.reviewed_by, a.reviewed_at, r.display_name reviewed_name,
						a.changed_by, c.display_name changed_name, k.reviewed_at shown_since,
						(select count(*) from activity_aud v where k.id is not null and v.id = a.id and v.rev <= (
							select max(w.rev) from activity_aud w where w.id = a.id and w.review_state = 'approved'))::integer shown
					from activity a join project p on p.id = a.project_id
						left join account s on s.id = a.submitted_by left join account r on r.id = a.reviewed_by
						left join account c on c.id = a.changed_by left join activity k on k.publishes = a.id
					where a.reference = :reference and %s"""
				.formatted(Standing.columns("a"), inView.sql()))
			.params(inView.params())
			.param("reference", reference)
			.query((row, number) -> facts(row))
			.optional();
	}

	/**
	 * The number that the history gives to a version; 0 where the record never had it.
	 */
	int number(String reference, int version) {
		return this.jdbc.sql("""
				select count(*) from activity_aud v
				where v.id = (select id from activity where reference = :reference and publishes is null)
					and v.version <= :version""")
			.param("reference", reference)
			.param("version", version)
			.query(Integer.class)
			.single();
	}

	private static ReviewFacts facts(ResultSet row) throws SQLException {
		return new ReviewFacts(row.getString("reference"), row.getInt("version"), row.getLong("project_id"),
				row.getString("code"), Standing.of(row), row.getString("visibility"), deed(row, "submitted"),
				deed(row, "reviewed"), row.getString("review_note"), deed(row, "changed"),
				Objects.requireNonNull(instant(row, "changed_at")), instant(row, "shown_since"),
				(row.getInt("shown") > 0) ? row.getInt("shown") : null);
	}

	private static @Nullable Deed deed(ResultSet row, String what) throws SQLException {
		Instant at = instant(row, what + "_at");
		return (row.getObject(what + "_by") != null && at != null)
				? new Deed(row.getLong(what + "_by"), row.getString(what + "_name"), at) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
