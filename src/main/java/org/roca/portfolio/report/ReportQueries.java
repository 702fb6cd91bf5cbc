package org.roca.portfolio.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.report.ReportRecord.Deed;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.report.ReportSubject;

/** Reads reports for those who write them. Nobody outside the office sees any. */
@Repository
@Transactional(readOnly = true)
public class ReportQueries {

	private static final String RECORD = """
			select r.id, r.version, %s, r.subject, r.project_id, r.thematic_area_id, r.country_iso, r.audience_id, r.share,
				r.starts, r.ends, r.review_state, r.review_note, coalesce(p.slug, t.slug, r.country_iso) code,
				p.code plate, %s,
				coalesce(p.title_en, t.name_en, c.name_en, sp.name_en) named_en,
				coalesce(p.title_en_state, t.name_en_state, case when c.iso is not null then 'original' end,
					sp.name_en_state) named_en_state,
				coalesce(p.title_ru, t.name_ru, c.name_ru, sp.name_ru) named_ru,
				coalesce(p.title_ru_state, t.name_ru_state, case when c.iso is not null then 'original' end,
					sp.name_ru_state) named_ru_state,
				d.slug donor_slug, r.changed_at, r.changed_by, cb.display_name changed_name, r.submitted_at, r.submitted_by,
				sb.display_name submitted_name, r.reviewed_at, r.reviewed_by, rb.display_name reviewed_name
			from report r left join project p on p.id = r.project_id left join thematic_area t on t.id = r.thematic_area_id
				left join country c on c.iso = r.country_iso left join organisation d on d.id = r.audience_id
				left join account cb on cb.id = r.changed_by left join account sb on sb.id = r.submitted_by
				left join account rb on rb.id = r.reviewed_by
				left join (select * from sub_programme order by id limit 1) sp on r.subject = 'sub_programme'
			"""
		.formatted(Columns.text("r.title"), Columns.text("d.name", "donor"));

	private final JdbcClient jdbc;

	ReportQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The report of this number. */
	public Optional<ReportRecord> find(Scope scope, long id) {
		if (!scope.isOffice()) {
			return Optional.empty();
		}
		List<Passage> passages = this.jdbc.sql("""
				select section, text_en, text_ru from report_section where report_id = :id order by position
				""")
			.param("id", id)
			.query((row, number) -> new Passage(row.getString("section"), row.getString("text_en"),
					row.getString("text_ru")))
			.list();
		return this.jdbc.sql(RECORD + " where r.id = :id")
			.param("id", id)
			.query((row, number) -> record(row, passages))
			.optional();
	}

	private static ReportRecord record(ResultSet row, List<Passage> passages) throws SQLException {
		Topic topic = new Topic(ReportSubject.Kind.of(row.getString("subject")).orElseThrow(),
				row.getObject("project_id", Long.class), row.getObject("thematic_area_id", Long.class),
				row.getString("country_iso"));
		Audience audience = new Audience(row.getObject("audience_id", Long.class), row.getBoolean("share"));
		Span period = new Span(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class));
		return new ReportRecord(row.getLong("id"), row.getInt("version"),
				Objects.requireNonNull(Columns.text(row, "title")), topic, row.getString("code"),
				row.getString("plate"), Objects.requireNonNull(Columns.text(row, "named")), audience,
				row.getString("donor_slug"), Columns.text(row, "donor"), period, passages,
				row.getString("review_state"), row.getString("review_note"),
				Objects.requireNonNull(deed(row, "changed")), deed(row, "submitted"), deed(row, "reviewed"));
	}

	private static @Nullable Deed deed(ResultSet row, String what) throws SQLException {
		OffsetDateTime at = row.getObject(what + "_at", OffsetDateTime.class);
		Instant moment = (at != null) ? at.toInstant() : null;
		return (moment != null) ? new Deed(row.getLong(what + "_by"),
				Objects.requireNonNullElse(row.getString(what + "_name"), ""), moment) : null;
	}

}
