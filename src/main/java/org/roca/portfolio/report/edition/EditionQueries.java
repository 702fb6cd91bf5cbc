package org.roca.portfolio.report.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.report.edition.Edition.Withdrawal;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.Text.TextState;
import org.roca.portfolio.shared.filter.Condition;

/**
 * Reads editions, on a past day those that had been issued by its end.
 */
@Repository
@Transactional(readOnly = true)
public class EditionQueries {

	private static final String HEAD = """
			select e.id, e.report_id, e.number, e.title_en, e.title_ru, e.subject_en, e.subject_ru, e.audience_id, %s,
				e.starts, e.ends, e.issued_at, i.display_name issued_by, e.as_of, e.note, e.digest,
				e.withdrawn_at, w.display_name withdrawn_by, e.withdrawn_reason
			from report_edition e join account i on i.id = e.issued_by left join account w on w.id = e.withdrawn_by
				left join organisation d on d.id = e.audience_id
			where e.issued_at <= :now and %s""".formatted(Columns.text("d.name", "donor"), "(%s) and %s");

	private final JdbcClient jdbc;

	private final Clock clock;

	EditionQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The edition of this number, if it is in view. */
	public Optional<Edition> find(Scope scope, long report, int number) {
		return head(scope, "e.report_id = :report and e.number = :number").param("report", report)
			.param("number", number)
			.query(EditionQueries::edition)
			.optional();
	}

	/** The editions of a report in view, newest first. */
	public List<Edition> of(Scope scope, long report) {
		return head(scope, "e.report_id = :report order by e.number desc").param("report", report)
			.query(EditionQueries::edition)
			.list();
	}

	/** The edition of this key, whoever asks: a link has been checked. */
	public Optional<Edition> linked(long edition) {
		return head(Scope.office(), "e.id = :edition and e.withdrawn_at is null").param("edition", edition)
			.query(EditionQueries::edition)
			.optional();
	}

	/**
	 * Editions in view, those issued last first.
	 * @param before the key of the edition before the page, null for the first page
	 */
	public List<Edition> newest(Scope scope, @Nullable Long before, int limit) {
		return head(scope, """
				(cast(:before as bigint) is null or (e.issued_at, e.id) <
					(select b.issued_at, b.id from report_edition b where b.id = :before))
				order by e.issued_at desc, e.id desc limit :limit""").param("before", before, Types.BIGINT)
			.param("limit", limit)
			.query(EditionQueries::edition)
			.list();
	}

	/** The kept content of an edition: the document as JSON. */
	String content(long edition, String language) {
		return this.jdbc
			.sql("select content_%s from report_edition where id = :edition"
				.formatted("ru".equals(language) ? "ru" : "en"))
			.param("edition", edition)
			.query(String.class)
			.single();
	}

	/** The files of an edition. */
	public List<EditionFile> files(long edition) {
		return this.jdbc.sql("""
				select language, format, media_type, octet_length(bytes) size, digest from report_file
				where edition_id = :edition
				order by language, array_position(array['pdf', 'docx', 'xlsx', 'csv'], format), format""")
			.param("edition", edition)
			.query((row, number) -> file(row))
			.list();
	}

	/** A file of an edition without its bytes. */
	Optional<EditionFile> file(long edition, String language, String format) {
		return files(edition).stream()
			.filter((file) -> file.language().equals(language) && file.format().equals(format))
			.findFirst();
	}

	/** The bytes of a file, as they were issued. */
	byte[] bytes(long edition, EditionFile file) {
		byte[] bytes = this.jdbc.sql("""
				select bytes from report_file
				where edition_id = :edition and language = :language and format = :format""")
			.param("edition", edition)
			.param("language", file.language())
			.param("format", file.format())
			.query((row, number) -> Objects.requireNonNull(row.getBytes(1)))
			.single();
		Digest.verify("File " + file.format() + " of edition " + edition, file.digest(), Digest.of(bytes));
		return bytes;
	}

	private JdbcClient.StatementSpec head(Scope scope, String which) {
		Condition seen = scope.editions("e");
		return this.jdbc.sql(HEAD.formatted(seen.sql(), which))
			.params(seen.params())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC));
	}

	private static EditionFile file(ResultSet row) throws SQLException {
		return new EditionFile(row.getString("language"), row.getString("format"), row.getString("media_type"),
				row.getLong("size"), row.getString("digest"));
	}

	private static Edition edition(ResultSet row, int number) throws SQLException {
		Instant withdrawn = instant(row, "withdrawn_at");
		return new Edition(row.getLong("id"), row.getLong("report_id"), row.getInt("number"),
				Objects.requireNonNull(text(row, "title")), text(row, "subject"),
				row.getObject("audience_id", Long.class), Columns.text(row, "donor"),
				row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class),
				Objects.requireNonNull(instant(row, "issued_at")), row.getString("issued_by"),
				Objects.requireNonNull(instant(row, "as_of")), row.getString("note"), row.getString("digest"),
				(withdrawn != null)
						? new Withdrawal(withdrawn, row.getString("withdrawn_by"), row.getString("withdrawn_reason"))
						: null);
	}

	private static @Nullable Text text(ResultSet row, String name) throws SQLException {
		String en = row.getString(name + "_en");
		return (en != null) ? new Text(en, TextState.ORIGINAL, row.getString(name + "_ru"), TextState.ORIGINAL) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String name) throws SQLException {
		OffsetDateTime at = row.getObject(name, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
