package org.roca.portfolio.view;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Editor;

/**
 * Follows views. The address of a feed has 256 bits of chance and is shown once; only its
 * SHA-256 is kept.
 */
@Repository
@Transactional
class Subscriptions {

	private static final int BYTES = 32;

	private final SecureRandom chance = new SecureRandom();

	private final JdbcClient jdbc;

	private final Clock clock;

	Subscriptions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Follows a view from now on. Sent twice, it is done once. */
	void follow(Editor editor, SavedView view) {
		change("""
				insert into view_subscription (view_id, account_id, seen_revision, seen_at)
				values (:view, :account, coalesce((select max(id) from revision), 0), :now) on conflict do nothing""",
				editor, view);
	}

	/** Follows it no longer, and closes its feed. */
	void leave(Editor editor, SavedView view) {
		change("delete from view_subscription where view_id = :view and account_id = :account and cast(:now as timestamptz) is not null",
				editor, view);
	}

	/**
	 * Takes note of what the person has seen.
	 * @param revision the last revision that the page showed
	 */
	void seen(Editor editor, SavedView view, int revision) {
		change("""
				update view_subscription set seen_at = :now,
					seen_revision = greatest(seen_revision, least(%d, (select max(id) from revision)))
				where view_id = :view and account_id = :account""".formatted(revision), editor, view);
	}

	/**
	 * Opens the feed at a new address; one it had before opens nothing any more.
	 * @return the secret part of its address, which nobody can find again
	 */
	String openFeed(Editor editor, SavedView view) {
		byte[] bytes = new byte[BYTES];
		this.chance.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		follow(editor, view);
		this.jdbc.sql("""
				update view_subscription set token_digest = encode(sha256(convert_to(:token, 'UTF8')), 'hex')
				where view_id = :view and account_id = :account""")
			.param("token", token)
			.param("view", view.id())
			.param("account", editor.accountId())
			.update();
		return token;
	}

	/** Closes the feed at once. */
	void closeFeed(Editor editor, SavedView view) {
		change("""
				update view_subscription set token_digest = null
				where view_id = :view and account_id = :account and cast(:now as timestamptz) is not null""", editor,
				view);
	}

	private void change(String sql, Editor editor, SavedView view) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		this.jdbc.sql(sql).param("view", view.id()).param("account", editor.accountId()).param("now", now).update();
	}

}
