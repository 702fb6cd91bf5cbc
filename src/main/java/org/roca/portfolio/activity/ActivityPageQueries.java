package org.roca.portfolio.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.activity.ActivityPage.Amount;
import org.roca.portfolio.activity.ActivityPage.Benefit;
import org.roca.portfolio.activity.ActivityPage.Head;
import org.roca.portfolio.activity.ActivityPage.Kept;
import org.roca.portfolio.activity.ActivityPage.LastChange;
import org.roca.portfolio.activity.ActivityPage.Named;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.Condition;

/**
 * Reads one activity with everything that hangs on it, in a fixed number of queries.
 */
@Repository
@Transactional(readOnly = true)
class ActivityPageQueries {

	private final JdbcClient jdbc;

	private final ActivityPartQueries parts;

	ActivityPageQueries(JdbcClient jdbc, ActivityPartQueries parts) {
		this.jdbc = jdbc;
		this.parts = parts;
	}

	/**
	 * The activity of this reference.
	 * @return the activity, or empty when the person sees none of this reference
	 */
	Optional<ActivityPage> find(Scope scope, String reference) {
		return head(scope, reference).map((found) -> page(scope, found.head(), found.kept()));
	}

	private Optional<Found> head(Scope scope, String reference) {
		Condition inView = scope.activities("a");
		return this.jdbc
			.sql("""
					select a.*, p.slug, p.code, t.number theme, %s, y.name_en type_en, y.name_ru type_ru,
						c.name_en country_en, c.name_ru country_ru, l.slug place_slug, %s, pi.code pillar_code, %s,
						s.address source_address, s.title source_title, %s
					from activity a join project p on p.id = a.project_id join thematic_area t on t.id = p.thematic_area_id
						join activity_type y on y.code = a.type left join country c on c.iso = a.country_iso
						left join place l on l.id = a.place_id left join pillar pi on pi.id = a.pillar_id
						left join source s on s.id = a.source_id
					where a.reference = :reference and %s"""
				.formatted(Columns.text("p.title", "project_title"), Columns.text("l.name", "place"),
						Columns.text("pi.name", "pillar"), Standing.columns("a"), inView.sql()))
			.params(inView.params())
			.param("reference", reference)
			.query((row, number) -> new Found(head(row), kept(scope, row)))
			.optional();
	}

	private static Kept kept(Scope scope, ResultSet row) throws SQLException {
		return new Kept(row.getLong("project_id"), Columns.text(row, "outcome"),
				scope.isOffice() ? row.getString("plan_reason") : null,
				"sensitive".equals(row.getString("sensitivity")), row.getBoolean("attendance_summed"));
	}

	private static Head head(ResultSet row) throws SQLException {
		String source = row.getString("source_address");
		return new Head(row.getLong("id"), row.getString("reference"), text(row, "title"), Columns.text(row, "summary"),
				plate(row), text(row, "project_title"), codeList(row, "type"), row.getString("type"),
				row.getString("status"), Columns.date(row, "planned_start"), Columns.date(row, "planned_end"),
				Columns.date(row, "actual_start"), Columns.date(row, "actual_end"), Columns.text(row, "date_note"),
				row.getString("mode"), country(row), named(row, "place_slug", "place"), Columns.text(row, "venue"),
				named(row, "pillar_code", "pillar"), Columns.number(row, "participants"), Columns.number(row, "women"),
				Columns.number(row, "men"), Columns.number(row, "sex_not_stated"),
				Columns.text(row, "participants_note"), Standing.of(row), row.getString("confidence"),
				Columns.text(row, "basis_note"), row.getString("basis"),
				(source != null) ? source : row.getString("source_title"), Columns.date(row, "source_date"),
				row.getString("source_quote"), row.getObject("changed_at", OffsetDateTime.class).toInstant());
	}

	private ActivityPage page(Scope scope, Head head, Kept kept) {
		return new ActivityPage(head, kept,
				list(head, "select p.slug, p.code, t.number theme from activity_project ap "
						+ "join project p on p.id = ap.project_id join thematic_area t on t.id = p.thematic_area_id "
						+ "where ap.activity_id = :id order by p.id", (row, number) -> plate(row)),
				list(head, """
						select ac.country_iso, ac.share, c.name_en, c.name_ru from activity_country ac
							join country c on c.iso = ac.country_iso where ac.activity_id = :id
						order by ac.share desc nulls last, c.name_en""",
						(row, number) -> new Benefit(row.getString("country_iso"), codeList(row, "name"),
								row.getBigDecimal("share"))),
				this.parts.topics(head.id()), named(head, "activity_site n join site r on r.id = n.site_id", "null"),
				named(head, "activity_organisation n join organisation r on r.id = n.organisation_id", "n.role"),
				this.parts.attendance(scope, head.id()),
				named(head, "activity_donor n join organisation r on r.id = n.organisation_id", "null"),
				this.parts.equipment(scope, head.id()),
				list(head, "select * from activity_money where activity_id = :id order by kind",
						(row, number) -> new Amount(row.getString("kind"), row.getBigDecimal("amount"),
								row.getString("currency"), Columns.text(row, "what"))),
				this.parts.links(head.id()), neighbour(scope, head, "<", "desc"), neighbour(scope, head, ">", "asc"),
				last(scope, head));
	}

	private List<Named> named(Head head, String from, String role) {
		return list(head,
				"select r.slug, %s, %s as role from %s where n.activity_id = :id order by r.id"
					.formatted(Columns.text("r.name"), role, from),
				(row, number) -> new Named(row.getString("slug"), text(row, "name"), row.getString("role")));
	}

	private <T> List<T> list(Head head, String sql, RowMapper<T> mapper) {
		return this.jdbc.sql(sql).param("id", head.id()).query(mapper).list();
	}

	private @Nullable Named neighbour(Scope scope, Head head, String operator, String direction) {
		Condition inView = scope.activities("a");
		return this.jdbc
			.sql("""
					select a.reference, %s from activity a, activity here
					where here.id = :id and a.project_id = here.project_id and %s
						and (coalesce(a.begins, date '0001-01-01'), a.reference) %s
							(coalesce(here.begins, date '0001-01-01'), here.reference)
					order by coalesce(a.begins, date '0001-01-01') %s, a.reference %s limit 1"""
				.formatted(Columns.text("a.title"), inView.sql(), operator, direction, direction))
			.params(inView.params())
			.param("id", head.id())
			.query((row, number) -> new Named(row.getString("reference"), text(row, "title"), null))
			.optional()
			.orElse(null);
	}

	/** The last change, or on a past day the last until then. */
	private @Nullable LastChange last(Scope scope, Head head) {
		if (!scope.isOffice()) {
			return null;
		}
		return this.jdbc
			.sql("""
					select r.author, r.at from activity_aud v join revision r on r.id = v.rev
					where v.id = :id
						and v.rev <= coalesce(nullif(current_setting('portfolio.revision', true), ''), '2147483647')::integer
					order by v.rev desc limit 1""")
			.param("id", head.id())
			.query((row, number) -> new LastChange(row.getString("author"),
					row.getObject("at", OffsetDateTime.class).toInstant()))
			.optional()
			.orElse(null);
	}

	private static ProjectPlate plate(ResultSet row) throws SQLException {
		return new ProjectPlate(row.getString("slug"), row.getString("code"), row.getInt("theme"));
	}

	private static Text text(ResultSet row, String name) throws SQLException {
		return Objects.requireNonNull(Columns.text(row, name), name);
	}

	private static Text codeList(ResultSet row, String name) throws SQLException {
		return new Text(row.getString(name + "_en"), Text.TextState.ORIGINAL, row.getString(name + "_ru"),
				Text.TextState.ORIGINAL);
	}

	private static @Nullable Named country(ResultSet row) throws SQLException {
		String iso = row.getString("country_iso");
		return (iso != null) ? new Named(iso, codeList(row, "country"), null) : null;
	}

	private static @Nullable Named named(ResultSet row, String code, String name) throws SQLException {
		String known = row.getString(code);
		return (known != null) ? new Named(known, text(row, name), null) : null;
	}

	/** The two halves of one row. */
	private record Found(Head head, Kept kept) {
	}

}
