package org.roca.portfolio.activity.bin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.filter.Condition;

/**
 * Reads what is in the bin, for the office alone: no scope of anybody has these records.
 */
@Repository
@Transactional(readOnly = true)
class BinQueries {

	private static final String SQL = """
			select a.reference, a.version, a.project_id, a.binned_at, w.display_name, p.slug plate_slug,
				p.code plate_code, t.number plate_theme, %s, %s,
				case when a.binned_at is not null then (select r.reason from revision r
					where r.id = (select max(v.rev) from activity_aud v where v.id = a.id)) end reason
			from activity a join project p on p.id = a.project_id join thematic_area t on t.id = p.thematic_area_id
				left join account w on w.id = a.binned_by
			where a.publishes is null and\s""".formatted(Columns.text("a.title"), Standing.columns("a"));

	private final JdbcClient jdbc;

	BinQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The records in the bin of the projects that the person keeps, the latest first.
	 * @param after the reference of the record before the page, or null for the first
	 * page
	 * @param limit how many at most
	 */
	List<BinRecord> list(Scope scope, Editor editor, @Nullable String after, int limit) {
		if (!scope.isOffice()) {
			return List.of();
		}
		Condition kept = editor.activities("a");
		return this.jdbc
			.sql(SQL + """
					a.binned_at is not null and %s and (cast(:after as text) is null or (a.binned_at, a.reference) <
						(select b.binned_at, b.reference from activity b where b.reference = :after and b.publishes is null))
					order by a.binned_at desc, a.reference desc limit :limit"""
				.formatted(kept.sql()))
			.params(kept.params())
			.param("after", after, Types.VARCHAR)
			.param("limit", limit)
			.query((row, number) -> record(row))
			.list();
	}

	/** A record of the office, whether it is in the bin or not. */
	Optional<BinRecord> find(Scope scope, String reference) {
		return scope.isOffice() ? this.jdbc.sql(SQL + "a.reference = :reference")
			.param("reference", reference)
			.query((row, number) -> record(row))
			.optional() : Optional.empty();
	}

	private static BinRecord record(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("binned_at", OffsetDateTime.class);
		return new BinRecord(row.getString("reference"), row.getInt("version"),
				Objects.requireNonNull(Columns.text(row, "title")), row.getLong("project_id"),
				Objects.requireNonNull(Plate.of(row)), Standing.of(row), row.getString("display_name"),
				(at != null) ? at.toInstant() : null, row.getString("reason"));
	}

}
