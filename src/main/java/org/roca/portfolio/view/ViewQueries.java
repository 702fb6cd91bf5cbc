package org.roca.portfolio.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.web.StartPage;

/**
 * Reads the views of a person: those they keep, those shared with their role, and by its
 * address one that is shared by link.
 */
@Repository
@Transactional(readOnly = true)
class ViewQueries implements StartPage {

	private static final String LISTED = """
			(v.owner_id = me.id or exists (select from saved_view_role r where r.view_id = v.id and r.role = me.role))""";

	private final JdbcClient jdbc;

	ViewQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One's own, then what others share, each by name.
	 * @param username the name the reader signs in with
	 */
	List<SavedView> list(String username) {
		return select(username, LISTED).query((row, number) -> view(row)).list();
	}

	/** The view of a key, if the reader may open it. */
	Optional<SavedView> find(String username, UUID key) {
		return select(username, "v.key = :key and (v.by_link or " + LISTED + ")").param("key", key)
			.query((row, number) -> view(row))
			.optional();
	}

	/**
	 * Of a view that is no longer shared with the person nothing is left to arrive at.
	 */
	@Override
	public Optional<String> of(String username) {
		return select(username, "s.view_id is not null and (v.by_link or " + LISTED + ")")
			.query((row, number) -> view(row).address().href())
			.optional();
	}

	/**
	 * The feed of a secret address: the view, and who follows it with which rights now. A
	 * feed of an account that is closed, or to which the view is no longer open, is none.
	 */
	Optional<Feed> feed(String token) {
		Optional<Follower> follower = this.jdbc.sql("""
				select f.view_id, a.username, a.role, a.organisation_id from view_subscription f
					join account a on a.id = f.account_id
				where f.token_digest = encode(sha256(convert_to(:token, 'UTF8')), 'hex') and a.enabled""")
			.param("token", token)
			.query((row, number) -> new Follower(row.getLong("view_id"), row.getString("username"),
					row.getString("role").equals("donor") ? Scope.donor(row.getLong("organisation_id"))
							: Scope.office()))
			.optional();
		return follower.flatMap(
				(who) -> select(who.username(), "v.id = :id and (v.by_link or " + LISTED + ")").param("id", who.view())
					.query((row, number) -> new Feed(view(row), who.username(), who.scope()))
					.optional());
	}

	private JdbcClient.StatementSpec select(String username, String which) {
		return this.jdbc.sql("""
				select v.id, v.key, v.version, v.name, v.path, v.query, v.by_link, o.display_name owner,
					f.seen_revision, f.seen_at, f.token_digest is not null feed,
					v.owner_id = me.id own, s.view_id is not null start,
					array(select r.role from saved_view_role r where r.view_id = v.id) roles
				from account me cross join saved_view v join account o on o.id = v.owner_id
					left join start_view s on s.account_id = me.id and s.view_id = v.id
					left join view_subscription f on f.account_id = me.id and f.view_id = v.id
				where me.username = :me and %s order by own desc, lower(v.name), v.id""".formatted(which))
			.param("me", username);
	}

	private static SavedView view(ResultSet row) throws SQLException {
		return new SavedView(row.getLong("id"), row.getObject("key", UUID.class), row.getInt("version"),
				row.getString("name"), new PageAddress(row.getString("path"), row.getString("query")),
				row.getString("owner"), row.getBoolean("own"), audience(row), row.getBoolean("by_link"),
				row.getBoolean("start"), subscription(row));
	}

	private static @Nullable Subscription subscription(ResultSet row) throws SQLException {
		OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
		return (seen != null) ? new Subscription(row.getInt("seen_revision"), seen.toInstant(), row.getBoolean("feed"))
				: null;
	}

	private static Set<Audience> audience(ResultSet row) throws SQLException {
		Set<Audience> audience = EnumSet.noneOf(Audience.class);
		Arrays.stream((Object[]) Objects.requireNonNull(row.getArray("roles")).getArray())
			.forEach((role) -> Audience.of(String.valueOf(role)).ifPresent(audience::add));
		return audience;
	}

	private record Follower(long view, String username, Scope scope) {
	}

	/**
	 * A view as a feed tells of it.
	 *
	 * @param username the name of the person who follows it
	 * @param scope what that person may see now
	 */
	record Feed(SavedView view, String username, Scope scope) {
	}

}
