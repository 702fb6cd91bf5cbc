package org.roca.portfolio.report.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.report.Passage;
import org.roca.portfolio.report.Span;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Text;

/** Reads what the versions of a report said, and who saved them. */
@Repository
@Transactional(readOnly = true)
class ReportVersions {

	private final JdbcClient jdbc;

	ReportVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A version of a report.
	 *
	 * @param author who saved it, empty when nobody is on record
	 * @param at when
	 */
	record Version(int number, String author, Instant at, ReportForm form) {
	}

	private record Row(int revision, int number, String author, Instant at, Text title, Span period) {
	}

	/**
	 * The versions from one on, the earliest first; without that one where the history
	 * does not know it.
	 */
	List<Version> since(long id, int version) {
		List<Row> rows = this.jdbc.sql("""
				select a.rev, a.version, coalesce(r.author, '') author, r.at, %s, a.starts, a.ends from report_aud a
				join revision r on r.id = a.rev
				where a.id = :id and a.version >= :version order by a.rev""".formatted(Columns.text("a.title")))
			.param("id", id)
			.param("version", version)
			.query((row, number) -> new Row(row.getInt("rev"), row.getInt("version"),
					Objects.requireNonNull(row.getString("author")),
					Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant(),
					Objects.requireNonNull(Columns.text(row, "title")),
					new Span(Objects.requireNonNull(row.getObject("starts", LocalDate.class)),
							Objects.requireNonNull(row.getObject("ends", LocalDate.class)))))
			.list();
		List<Version> versions = new ArrayList<>();
		rows.forEach((row) -> versions.add(new Version(row.number(), row.author(), row.at(),
				ReportForm.of(row.title(), row.period(), passages(id, row.revision())))));
		return versions;
	}

	/** Who last gave a field the value that it has now, among these versions. */
	static Optional<Version> authorOf(List<Version> versions, String field) {
		Version author = null;
		for (int index = 1; index < versions.size(); index++) {
			String before = versions.get(index - 1).form().get(field);
			if (!before.equals(versions.get(index).form().get(field))) {
				author = versions.get(index);
			}
		}
		return Optional.ofNullable(author);
	}

	/**
	 * The sections as a revision left them: of each row, the last thing that happened.
	 */
	private List<Passage> passages(long id, int revision) {
		return this.jdbc
			.sql("""
					select section, text_en, text_ru from (
						select distinct on (position, section, text_en, text_ru) position, section, text_en, text_ru, revtype
						from report_section_aud where report_id = :id and rev <= :revision
						order by position, section, text_en, text_ru, rev desc, revtype) e
					where revtype <> 2 order by position""")
			.param("id", id)
			.param("revision", revision)
			.query((row, number) -> new Passage(Objects.requireNonNull(row.getString("section")),
					row.getString("text_en"), row.getString("text_ru")))
			.list();
	}

}
