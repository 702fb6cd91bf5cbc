package org.roca.portfolio.account;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.DatabaseTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import jakarta.persistence.EntityManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@DatabaseTest
class AccountPagesTests {

	private static final String GOOD = "four quiet mountain rivers";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private AccountQueries queries;

	@Autowired
	private EntityManager entities;

	@Autowired
	private JdbcClient jdbc;

	private RequestPostProcessor administrator;

	@BeforeEach
	void anAdministrator() {
		this.administrator = this.people.administrator("root-of-trust");
	}

	@Test
	void addsAnOfficerWhoCanThenSignIn() {
		assertThat(send("/accounts", person("Dilshod", "officer", GOOD))).hasRedirectedUrl("/accounts");
		this.entities.flush();
		MvcTestResult in = this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("username", "dilshod")
			.param("password", GOOD)
			.exchange();
		assertThat(in).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/accounts").with(this.administrator)).bodyText()
			.contains("dilshod", "All records");
	}

	@Test
	void saysAtEachFieldWhatIsWrongAndKeepsWhatWasTypedButThePassword() {
		assertThat(send("/accounts",
				Map.of("username", "Д!", "displayName", "Дильшод <b>", "role", "king", "password", "central-asia")))
			.hasStatusOk()
			.bodyText()
			.contains("Дильшод &lt;b&gt;", "username-error", "role-error", "password-error", "This password is public")
			.doesNotContain("central-asia");
	}

	@Test
	void aDonorNeedsAnOrganisation() {
		assertThat(send("/accounts", person("kenji", "donor", GOOD))).bodyText().contains("donor-error");
	}

	@Test
	void aUserNameIsTakenOnce() {
		assertThat(send("/accounts", person("root-of-trust", "officer", GOOD))).bodyText()
			.contains("Another account has this user name");
	}

	@Test
	void disablesAnAccount() {
		this.people.officer("aigul");
		assertThat(send("/accounts/aigul",
				Map.of("version", "0", "displayName", "Aigul", "role", "officer", "_enabled", "on")))
			.hasRedirectedUrl("/accounts");
		this.entities.flush();
		assertThat(this.queries.user(new Username("aigul"))).isEmpty();
	}

	@Test
	void showsAConflictAndKeepsBoth() {
		this.people.officer("aigul");
		this.people.disable("aigul");
		assertThat(send("/accounts/aigul",
				Map.of("version", "0", "displayName", "Aigul A.", "role", "officer", "enabled", "true")))
			.hasStatusOk()
			.bodyText()
			.contains("Someone else changed this account", "Saved now: Aigul", "value=\"Aigul A.\"",
					"name=\"version\" value=\"1\"");
	}

	@Test
	void keepsTheLastAdministrator() {
		this.people.disable("admin");
		assertThat(send("/accounts/root-of-trust",
				Map.of("version", "0", "displayName", "Root", "role", "officer", "enabled", "true")))
			.hasStatusOk()
			.bodyText()
			.contains("last administrator");
		assertThat(send("/accounts/root-of-trust",
				Map.of("version", "0", "displayName", "Root", "role", "administrator", "_enabled", "on")))
			.bodyText()
			.contains("last administrator");
	}

	@Test
	void anUnknownAccountIsNotFound() {
		assertThat(this.mvc.get().uri("/accounts/nobody").with(this.administrator)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void oneChangesOnesOwnPasswordAndStaysIn() {
		this.people.officer("aigul");
		MockHttpSession session = new MockHttpSession();
		this.mvc.post()
			.uri("/sign-in")
			.session(session)
			.with(csrf())
			.param("username", "aigul")
			.param("password", People.PASSWORD)
			.exchange();
		assertThat(change(session, "not it", GOOD)).bodyText().contains("not your present password");
		assertThat(change(session, People.PASSWORD, GOOD)).hasRedirectedUrl("/account");
		assertThat(this.mvc.get().uri("/account").session(session)).hasStatusOk();
		assertThat(this.people.hashOf("aigul")).startsWith("{argon2}$argon2id$").doesNotContain(GOOD);
	}

	@Test
	void speaksRussianToo() {
		assertThat(this.mvc.get().uri("/accounts/root-of-trust?lang=ru").with(this.administrator)).hasStatusOk()
			.bodyText()
			.contains("Учётная запись root-of-trust", "Задать другой пароль");
	}

	private MvcTestResult change(MockHttpSession session, String current, String password) {
		MvcTestResult result = this.mvc.post()
			.uri("/account")
			.session(session)
			.with(csrf())
			.param("current", current)
			.param("password", password)
			.param("repeated", password)
			.exchange();
		this.entities.flush();
		return result;
	}

	@Test
	void findsTheProjectsOfAManagerWhereTheyAreTooManyForAList() {
		this.jdbc.sql("""
				insert into project (id, slug, code, thematic_area_id, type, title_en, title_en_state)
				select 900000 + n, 'ZZM-' || n, 'ZZM/' || n, (select min(id) from thematic_area), 'national',
					'Many', 'original' from generate_series(1, 100) n""").update();
		assertThat(this.mvc.get().uri("/accounts/new").with(this.administrator)).bodyText().doesNotContain("ZZM/");
		Map<String, String> typed = new HashMap<>(person("aziza", "manager", GOOD));
		typed.put("projects", "XAC/K22");
		typed.put("find", "ZZM/12");
		typed.put("action", "enter");
		assertThat(send("/accounts", typed)).hasStatusOk()
			.bodyText()
			.contains("value=\"ZZM/12\"", "value=\"XAC/K22\"", "value=\"aziza\"")
			.doesNotContain("value=\"ZZM/77\"", "error");
		typed.put("projects", "ZZM/12");
		typed.put("action", "");
		assertThat(send("/accounts", typed)).hasRedirectedUrl("/accounts");
		this.entities.flush();
		assertThat(this.queries.stored("aziza").orElseThrow().projects()).containsExactly("ZZM/12");
	}

	private static Map<String, String> person(String username, String role, String password) {
		return Map.of("username", username, "displayName", username, "role", role, "password", password, "enabled",
				"true");
	}

	private MvcTestResult send(String address, Map<String, String> fields) {
		var request = this.mvc.post().uri(address).with(this.administrator).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
