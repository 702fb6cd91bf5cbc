package org.roca.portfolio.account;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.roca.portfolio.shared.Editor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * People of a test: accounts in the database, each with the same password, whose hash is
 * cheap. Gives requests their session:
 * {@code mvc.get().uri("/").with(people.officer("nargiza"))}.
 */
@Component
public class People {

	/** The password of all. */
	public static final String PASSWORD = "only known to tests";

	private static final String HASH = "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD);

	private final JdbcClient jdbc;

	private final AccountQueries accounts;

	People(JdbcClient jdbc, AccountQueries accounts) {
		this.jdbc = jdbc;
		this.accounts = accounts;
	}

	/** An officer, made when there is none of this name. */
	public RequestPostProcessor officer(String username) {
		return person(username, Role.OFFICER, null);
	}

	/** A manager, made when there is none of this name. */
	public RequestPostProcessor manager(String username) {
		return person(username, Role.MANAGER, null);
	}

	/** An administrator, made when there is none of this name. */
	public RequestPostProcessor administrator(String username) {
		return person(username, Role.ADMINISTRATOR, null);
	}

	/** Someone who sees as a donor organisation, made when there is none of this name. */
	public RequestPostProcessor donor(String username, long organisationId) {
		return person(username, Role.DONOR, organisationId);
	}

	/** A manager who keeps these projects and no other, by slug. */
	public RequestPostProcessor manager(String username, String... projects) {
		create(username, Role.MANAGER, null);
		this.jdbc.sql("delete from account_grant where account_id = (select id from account where username = ?)")
			.param(username)
			.update();
		for (String project : projects) {
			this.jdbc.sql("""
					insert into account_grant (account_id, project_id) select a.id, p.id from account a, project p
					where a.username = :username and p.slug = :project""")
				.param("username", username)
				.param("project", project)
				.update();
		}
		return manager(username);
	}

	/** What a person made before may change. */
	public Editor editor(String username) {
		return this.accounts.user(new Username(username)).orElseThrow().editor();
	}

	/** Someone who may no longer sign in. */
	public void disabled(String username) {
		create(username, Role.OFFICER, null);
		disable(username);
	}

	/** Takes access away, as an administrator does. */
	public void disable(String username) {
		this.jdbc.sql("update account set enabled = false, version = version + 1 where username = ?")
			.param(username)
			.update();
	}

	String hashOf(String username) {
		return this.jdbc.sql("select password_hash from account where username = ?")
			.param(username)
			.query(String.class)
			.single();
	}

	private RequestPostProcessor person(String username, Role role, @Nullable Long organisationId) {
		create(username, role, organisationId);
		AccountUser user = this.accounts.user(new Username(username)).orElseThrow();
		return SecurityMockMvcRequestPostProcessors
			.authentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
	}

	private void create(String username, Role role, @Nullable Long organisationId) {
		this.jdbc.sql("""
				insert into account (id, username, password_hash, display_name, role, organisation_id)
				values (nextval('account_seq'), :username, :hash, :name, :role, :organisation)
				on conflict (username) do nothing
				""")
			.param("username", username)
			.param("hash", HASH)
			.param("name", username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1))
			.param("role", role.code())
			.param("organisation", organisationId)
			.update();
	}

}
