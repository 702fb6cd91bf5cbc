package org.roca.portfolio.report.edition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.report.ReportRecord;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.document.Document;

/**
 * Keeps editions. What is kept does not change: triggers of the database refuse it.
 */
@Repository
@Transactional
class Editions {

	private final JdbcClient jdbc;

	Editions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Only officers issue, withdraw and share. */
	public static void officer(Editor editor) {
		if (!editor.mayIssue()) {
			throw new AccessDeniedException("Officers issue reports");
		}
	}

	/** The number of the last edition of a report, 0 for none. */
	@Transactional(readOnly = true)
	int last(long report) {
		return this.jdbc.sql("select coalesce(max(number), 0) from report_edition where report_id = :report")
			.param("report", report)
			.query(Integer.class)
			.single();
	}

	/**
	 * Keeps an edition.
	 * @param documents its content in English and in Russian
	 * @param contents the same as JSON
	 * @return its key
	 * @throws org.springframework.dao.DuplicateKeyException if the report has an edition
	 * of this number
	 */
	long add(ReportRecord report, int number, long officer, Instant now, String note, List<Document> documents,
			List<String> contents) {
		return this.jdbc
			.sql("""
					insert into report_edition (id, report_id, number, audience_id, issued_at, issued_by, as_of, note,
						title_en, title_ru, subject_en, subject_ru, starts, ends, content_en, content_ru, digest)
					values (nextval('report_edition_seq'), :report, :number, cast(:audience as bigint), :now, :officer, :now,
						nullif(:note, ''), :titleEn, :titleRu, cast(:subjectEn as text), cast(:subjectRu as text), :starts,
						:ends, :contentEn, :contentRu, :digest)
					returning id""")
			.param("report", report.id())
			.param("number", number)
			.param("audience", report.audience().audienceId())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("officer", officer)
			.param("note", note)
			.param("titleEn", documents.get(0).title())
			.param("titleRu", documents.get(1).title())
			.param("subjectEn", documents.get(0).subtitle())
			.param("subjectRu", documents.get(1).subtitle())
			.param("starts", report.period().starts())
			.param("ends", report.period().ends())
			.param("contentEn", contents.get(0))
			.param("contentRu", contents.get(1))
			.param("digest", Digest.of(contents.get(0), contents.get(1)))
			.query(Long.class)
			.single();
	}

	/** Keeps a file of an edition. */
	void add(long edition, String language, String format, String mediaType, byte[] bytes) {
		this.jdbc.sql("""
				insert into report_file (edition_id, language, format, media_type, bytes, digest)
				values (:edition, :language, :format, :mediaType, :bytes, :digest)""")
			.param("edition", edition)
			.param("language", language)
			.param("format", format)
			.param("mediaType", mediaType)
			.param("bytes", bytes)
			.param("digest", Digest.of(bytes))
			.update();
	}

	/**
	 * Takes an edition from donors and links. Sent twice, it is done once.
	 * @param reason why, for the office
	 * @throws AccessDeniedException unless the person is an officer
	 */
	void withdraw(Editor editor, long edition, String reason, Instant now) {
		officer(editor);
		this.jdbc.sql("""
				update report_edition set withdrawn_at = :now, withdrawn_by = :officer, withdrawn_reason = :reason
				where id = :edition and withdrawn_at is null""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("officer", editor.accountId())
			.param("reason", reason)
			.param("edition", edition)
			.update();
	}

}
