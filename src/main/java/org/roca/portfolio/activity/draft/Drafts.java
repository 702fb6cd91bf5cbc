package org.roca.portfolio.activity.draft;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.roca.portfolio.activity.draft.Keeping.Outcome;
import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.web.PostedForm;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of all people; each keeps only their own. A draft is never removed to make
 * room: when a person has too many, a further one is refused, and the page that sent it
 * says so and keeps the text itself.
 */
@Component
public class Drafts {

	/** How many drafts a person has at most. */
	static final int MOST = 200;

	/** How long a discarded draft can be brought back, and a saved form is known. */
	static final Duration REMEMBERED = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Keeps what was typed, unless something sent later is kept already, the form is
	 * over, or it is not this person's.
	 */
	@Transactional
	public Keeping keep(Editor editor, TypedForm form) {
		return keep(editor, form, MOST);
	}

	/** Keeps what was typed in any case: under another key if need be. */
	@Transactional
	public UUID keepSurely(Editor editor, TypedForm form) {
		if (keep(editor, form, Integer.MAX_VALUE).isKept()) {
			return form.key();
		}
		TypedForm own = form.under(UUID.randomUUID());
		if (!keep(editor, own, Integer.MAX_VALUE).isKept()) {
			throw new IllegalArgumentException("A form of %d bytes can't be kept".formatted(form.size()));
		}
		return own.key();
	}

	/**
	 * The form was saved: its draft is emptied, and nothing that the page sends after
	 * this brings it back. To be called in the transaction that saves the record; a draft
	 * that is just being kept is waited for.
	 * @param path the page of the form
	 */
	@Transactional
	public void close(Editor editor, UUID key, String path) {
		close(editor, key, path, null);
	}

	/** The form was saved, and so was this text of it. */
	@Transactional
	public void close(Editor editor, TypedForm saved) {
		close(editor, saved.key(), saved.path(), saved.digest());
	}

	/**
	 * Whether another text than this was saved under the key of the form: the person went
	 * back to it and typed something else.
	 */
	@Transactional(readOnly = true)
	public boolean isSavedOtherwise(TypedForm form) {
		return this.jdbc.sql("select saved_digest <> :digest from activity_draft where key = :key")
			.param("key", form.key())
			.param("digest", form.digest())
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	private void close(Editor editor, UUID key, String path, @Nullable String digest) {
		this.jdbc
			.sql("""
					insert into activity_draft as kept (key, account_id, path, fields, seq, saved_at, closed_at, saved_digest)
					values (:key, :account, :path, '{}', 0, :now, :now, :digest)
					on conflict (key) do update set fields = '{}', title = null, closed_at = :now, saved_digest = :digest
					where kept.account_id = :account
					""")
			.param("key", key)
			.param("account", editor.accountId())
			.param("path", path)
			.param("now", now())
			.param("digest", digest, Types.VARCHAR)
			.update();
	}

	/**
	 * The person does not want the draft any more; it can be brought back for a while.
	 */
	@Transactional
	public void discard(Editor editor, UUID key) {
		this.jdbc.sql("""
				update activity_draft set closed_at = :now
				where key = :key and account_id = :account and closed_at is null
				""").param("key", key).param("account", editor.accountId()).param("now", now()).update();
	}

	/** Brings a discarded draft back; one that was saved is empty and stays closed. */
	@Transactional
	public void restore(Editor editor, UUID key) {
		this.jdbc.sql(
				"update activity_draft set closed_at = null where key = :key and account_id = :account and fields <> '{}'")
			.param("key", key)
			.param("account", editor.accountId())
			.update();
	}

	/** Forgets forms that are long over. */
	@Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT6H")
	@Transactional
	void forget() {
		this.jdbc.sql("delete from activity_draft where closed_at < :old")
			.param("old", now().minus(REMEMBERED))
			.update();
	}

	private Keeping keep(Editor editor, TypedForm form, int most) {
		Instant now = this.clock.instant();
		if (form.size() > PostedForm.LARGEST) {
			return new Keeping(Outcome.LARGE, 0, now);
		}
		int kept = this.jdbc
			.sql("""
					insert into activity_draft as kept (key, account_id, activity_id, base_version, path, title, fields, seq, saved_at)
					select :key, :account, (select a.id from activity a where a.reference = :reference and a.publishes is null),
						:version, :path, :title, cast(:fields as jsonb), :seq, :now
					where exists (select from activity_draft d where d.key = :key)
						or (select count(*) from activity_draft d where d.account_id = :account and d.closed_at is null) < :most
					on conflict (key) do update set title = excluded.title, fields = excluded.fields, seq = excluded.seq,
						base_version = excluded.base_version, saved_at = excluded.saved_at
					where kept.account_id = excluded.account_id and kept.closed_at is null and kept.seq <= excluded.seq
					""")
			.param("key", form.key())
			.param("account", editor.accountId())
			.param("reference", form.reference())
			.param("version", form.version())
			.param("path", form.path())
			.param("title", form.title())
			.param("fields", this.json.writeValueAsString(form.fields()))
			.param("seq", form.seq())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("most", most)
			.update();
		return (kept > 0) ? new Keeping(Outcome.KEPT, form.seq(), now) : refusal(editor, form.key(), now);
	}

	private Keeping refusal(Editor editor, UUID key, Instant now) {
		return this.jdbc.sql("select account_id, closed_at, seq from activity_draft where key = :key")
			.param("key", key)
			.query((row, number) -> {
				if (row.getLong("account_id") != editor.accountId()) {
					return new Keeping(Outcome.OTHERS, 0, now);
				}
				boolean open = row.getObject("closed_at") == null;
				return new Keeping(open ? Outcome.OLDER : Outcome.CLOSED, row.getLong("seq"), now);
			})
			.optional()
			.orElseGet(() -> new Keeping(Outcome.FULL, 0, now));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
