package org.roca.portfolio.activity.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.roca.portfolio.shared.Editor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts that are open; each person sees only their own. */
@Component
@Transactional(readOnly = true)
public class DraftQueries {

	private static final String LINE = "select d.key, d.path, d.title, d.seq, d.saved_at from activity_draft d"
			+ " where d.account_id = :account and d.closed_at is null";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	DraftQueries(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The draft of this key, if it is this person's and not over. */
	public Optional<Draft> find(Editor editor, UUID key) {
		return this.jdbc.sql("""
				select d.key, d.base_version, d.path, d.fields, d.seq, d.saved_at from activity_draft d
				where d.key = :key and d.account_id = :account and d.closed_at is null
				""")
			.param("key", key)
			.param("account", editor.accountId())
			.query((row, number) -> draft(row))
			.optional();
	}

	/** The person's drafts of one record, the latest first. */
	public List<DraftLine> ofRecord(Editor editor, long activityId) {
		return this.jdbc.sql(LINE + " and d.activity_id = :activity order by d.saved_at desc, d.key")
			.param("account", editor.accountId())
			.param("activity", activityId)
			.query((row, number) -> line(row))
			.list();
	}

	/** The person's drafts of new records, the latest first. */
	public List<DraftLine> ofNewRecords(Editor editor) {
		return list(editor).stream().filter(DraftLine::isNewActivity).toList();
	}

	/** The person's drafts of many records at once, the latest first. */
	public List<DraftLine> ofGrids(Editor editor) {
		return list(editor).stream().filter(DraftLine::isGrid).toList();
	}

	/** All drafts of the person, the latest first. */
	public List<DraftLine> list(Editor editor) {
		return this.jdbc.sql(LINE + " order by d.saved_at desc, d.key")
			.param("account", editor.accountId())
			.query((row, number) -> line(row))
			.list();
	}

	/** How many drafts the person has. */
	public long count(Editor editor) {
		return this.jdbc
			.sql("select count(*) from activity_draft d where d.account_id = :account and d.closed_at is null")
			.param("account", editor.accountId())
			.query(Long.class)
			.single();
	}

	private Draft draft(ResultSet row) throws SQLException {
		return new Draft(row.getObject("key", UUID.class), row.getObject("base_version", Integer.class),
				row.getString("path"), this.json.readValue(row.getString("fields"), new TypeReference<>() {
				}), row.getLong("seq"), savedAt(row));
	}

	private static DraftLine line(ResultSet row) throws SQLException {
		return new DraftLine(row.getObject("key", UUID.class), row.getString("path"), row.getString("title"),
				row.getLong("seq"), savedAt(row));
	}

	private static Instant savedAt(ResultSet row) throws SQLException {
		return Objects.requireNonNull(row.getObject("saved_at", OffsetDateTime.class)).toInstant();
	}

}
