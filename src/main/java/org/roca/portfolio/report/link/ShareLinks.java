package org.roca.portfolio.report.link;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.report.edition.Digest;
import org.roca.portfolio.report.edition.Edition;
import org.roca.portfolio.shared.Editor;

/**
 * Makes, finds and revokes links. A token has 256 bits of chance and is shown once; only
 * its SHA-256 is kept, so that a copy of the database opens nothing, and looking it up
 * takes as long for a wrong token as for a right one.
 */
@Repository
@Transactional
public class ShareLinks {

	private static final int BYTES = 32;

	private final SecureRandom chance = new SecureRandom();

	private final JdbcClient jdbc;

	private final Clock clock;

	ShareLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Makes a link.
	 * @param label for whom
	 * @param endsOn the last day, in the office's time zone, on which it opens
	 * @return its token, which nobody can find again
	 */
	String make(Editor editor, Edition edition, String label, LocalDate endsOn) {
		byte[] bytes = new byte[BYTES];
		this.chance.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.jdbc.sql("""
				insert into report_link (id, edition_id, token_digest, label, made_by, made_at, ends_on)
				values (nextval('report_link_seq'), :edition, :digest, :label, :officer, :now, :ends)""")
			.param("edition", edition.id())
			.param("digest", Digest.of(token))
			.param("label", label)
			.param("officer", editor.accountId())
			.param("now", now())
			.param("ends", endsOn)
			.update();
		return token;
	}

	/** Closes a link at once. Sent twice, it is done once. */
	void revoke(Editor editor, Edition edition, long link) {
		this.jdbc.sql("""
				update report_link set revoked_at = :now, revoked_by = :officer
				where id = :link and edition_id = :edition and revoked_at is null""")
			.param("now", now())
			.param("officer", editor.accountId())
			.param("link", link)
			.param("edition", edition.id())
			.update();
	}

	/**
	 * The open link of a token to an edition that holds; why there is none is not told.
	 */
	@Transactional(readOnly = true)
	Optional<Opened> open(String token) {
		return this.jdbc.sql("""
				select l.id, l.edition_id from report_link l join report_edition e on e.id = l.edition_id
				where l.token_digest = :digest and l.revoked_at is null and l.ends_on >= :today
					and e.withdrawn_at is null""")
			.param("digest", Digest.of(token))
			.param("today", LocalDate.now(this.clock))
			.query((row, number) -> new Opened(row.getLong("id"), row.getLong("edition_id")))
			.optional();
	}

	/** The links of an edition, newest first. */
	@Transactional(readOnly = true)
	public List<ShareLink> of(Edition edition) {
		return this.jdbc
			.sql("""
					select l.id, l.label, m.display_name made_by, l.made_at, l.ends_on, l.revoked_at, r.display_name revoked_by,
						l.ends_on < :today ended, u.opened, u.downloaded, u.last
					from report_link l join account m on m.id = l.made_by left join account r on r.id = l.revoked_by
						cross join lateral (select count(*) filter (where g.action = 'opened') opened,
							count(*) filter (where g.action = 'downloaded') downloaded, max(g.at) last
							from access_log g where g.link_id = l.id) u
					where l.edition_id = :edition order by l.made_at desc, l.id desc""")
			.param("today", LocalDate.now(this.clock))
			.param("edition", edition.id())
			.query((row, number) -> link(row))
			.list();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static ShareLink link(ResultSet row) throws SQLException {
		return new ShareLink(row.getLong("id"), row.getString("label"), row.getString("made_by"),
				Objects.requireNonNull(instant(row, "made_at")), row.getObject("ends_on", LocalDate.class),
				instant(row, "revoked_at"), row.getString("revoked_by"), row.getLong("opened"),
				row.getLong("downloaded"), instant(row, "last"), row.getBoolean("ended"));
	}

	private static @Nullable Instant instant(ResultSet row, String name) throws SQLException {
		OffsetDateTime at = row.getObject(name, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	/**
	 * A link that opens.
	 *
	 * @param id its key
	 * @param edition the key of what it opens
	 */
	record Opened(long id, long edition) {
	}

}
