package org.roca.portfolio.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Columns;
import org.roca.portfolio.shared.Text;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts as sign-in and the administrator's pages read them. */
@Component
class AccountQueries {

	private final JdbcClient jdbc;

	AccountQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The enabled account of this name, with its password's hash. */
	Optional<AccountUser> user(Username username) {
		return this.jdbc.sql("""
				select a.id, a.version, a.username, a.display_name, a.role, a.organisation_id, a.password_hash, %s,
					array(select g.project_id from account_grant g where g.account_id = a.id) as grants
				from account a left join organisation o on o.id = a.organisation_id
				where a.username = :username and a.enabled
				""".formatted(Columns.text("o.name", "donor")))
			.param("username", username.value())
			.query((row, number) -> new AccountUser(row.getLong("id"), row.getInt("version"), signedIn(row),
					row.getObject("organisation_id", Long.class), Set.of((Long[]) row.getArray("grants").getArray()),
					row.getString("password_hash")))
			.optional();
	}

	/** Whether nothing about the account has changed since this version. */
	boolean unchanged(long id, int version) {
		return this.jdbc.sql("select exists (select from account where id = :id and version = :version and enabled)")
			.param("id", id)
			.param("version", version)
			.query(Boolean.class)
			.single();
	}

	/** All accounts by user name. */
	List<Row> all() {
		return this.jdbc.sql("""
				select a.username, a.display_name, a.role, a.enabled, %s,
					array(select p.code from account_grant g join project p on p.id = g.project_id
						where g.account_id = a.id order by p.code) as projects
				from account a left join organisation o on o.id = a.organisation_id
				order by a.username
				""".formatted(Columns.text("o.name", "donor"))).query((row, number) -> row(row)).list();
	}

	/** The account of this name, enabled or not. */
	Optional<Stored> stored(String username) {
		return this.jdbc.sql("""
				select a.username, a.version, a.display_name, a.role, a.enabled, o.slug,
					array(select p.code from account_grant g join project p on p.id = g.project_id
						where g.account_id = a.id order by p.code) as projects
				from account a left join organisation o on o.id = a.organisation_id
				where a.username = :username
				""")
			.param("username", username)
			.query((row, number) -> new Stored(row.getString("username"), row.getInt("version"),
					row.getString("display_name"), Role.of(row.getString("role")), row.getString("slug"), codes(row),
					row.getBoolean("enabled")))
			.optional();
	}

	/** Organisations that an account can see as. */
	List<Choice> donors() {
		return this.jdbc
			.sql("select id, slug, %s from organisation where donor order by coalesce(name_en, name_ru)"
				.formatted(Columns.text("name")))
			.query((row, number) -> choice(row, "name"))
			.list();
	}

	/** The donor of this code. */
	Optional<Choice> donor(String slug) {
		return this.jdbc
			.sql("select id, slug, %s from organisation where donor and slug = :slug".formatted(Columns.text("name")))
			.param("slug", slug)
			.query((row, number) -> choice(row, "name"))
			.optional();
	}

	/** Projects that can be granted to a manager. */
	List<Choice> projects() {
		return this.jdbc.sql("select id, code as slug, %s from project order by code".formatted(Columns.text("title")))
			.query((row, number) -> choice(row, "title"))
			.list();
	}

	/** The codes of projects as they are written. */
	Set<String> codes(List<String> slugs) {
		return this.jdbc.sql("select code from project where slug = any(:slugs)")
			.param("slugs", slugs.toArray(String[]::new))
			.query(String.class)
			.set();
	}

	private static SignedIn signedIn(ResultSet row) throws SQLException {
		return new SignedIn(row.getString("username"), row.getString("display_name"), Role.of(row.getString("role")),
				Columns.text(row, "donor"));
	}

	private static Row row(ResultSet row) throws SQLException {
		return new Row(row.getString("username"), row.getString("display_name"), Role.of(row.getString("role")),
				row.getBoolean("enabled"), Columns.text(row, "donor"), codes(row));
	}

	private static List<String> codes(ResultSet row) throws SQLException {
		return List.of((String[]) row.getArray("projects").getArray());
	}

	private static Choice choice(ResultSet row, String text) throws SQLException {
		Text name = Columns.text(row, text);
		if (name == null) {
			throw new IllegalStateException("No name: " + row.getString("slug"));
		}
		return new Choice(row.getLong("id"), row.getString("slug"), name);
	}

	/**
	 * A line of the list of accounts.
	 *
	 * @param donor the organisation of a donor, else {@code null}
	 * @param projects codes of the projects granted to a manager
	 */
	record Row(String username, String displayName, Role role, boolean enabled, @Nullable Text donor,
			List<String> projects) {
	}

	/**
	 * An account as it is now.
	 *
	 * @param donor slug of the organisation of a donor, else {@code null}
	 * @param projects codes of the projects granted to a manager
	 */
	record Stored(String username, int version, String displayName, Role role, @Nullable String donor,
			List<String> projects, boolean enabled) {
	}

	/**
	 * An organisation or project to choose.
	 *
	 * @param code an organisation's slug, a project's code as written
	 */
	record Choice(long id, String code, Text name) {
	}

}
