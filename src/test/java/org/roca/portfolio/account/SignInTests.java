package org.roca.portfolio.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@DatabaseTest
class SignInTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@BeforeEach
	void anOfficer() {
		this.people.officer("nargiza");
	}

	@Test
	void letsInWithTheRightPassword() {
		assertThat(signIn("nargiza", People.PASSWORD)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/");
	}

	@Test
	void caseAndBlanksOfTheNameMakeNoDifference() {
		assertThat(signIn(new MockHttpSession(), " Nargiza ", People.PASSWORD)).hasRedirectedUrl("/");
	}

	@Test
	void leadsToThePageThatWasAskedForFirst() {
		MvcTestResult asked = this.mvc.get().uri("/activities?country=TJ").exchange();
		assertThat(asked).hasRedirectedUrl("/sign-in");
		MockHttpSession session = (MockHttpSession) asked.getRequest().getSession();
		assertThat(session).isNotNull();
		assertThat(signIn(session, "nargiza", People.PASSWORD).getResponse().getRedirectedUrl())
			.endsWith("/activities?country=TJ");
	}

	@Test
	void neverLeadsToAFileAPartOfAPageOrTheWayOut() {
		for (String address : new String[] { "/activities.csv", "/sign-out" }) {
			assertThat(this.mvc.get().uri(address).exchange().getRequest().getSession(false)).as(address).isNull();
		}
		assertThat(this.mvc.get()
			.uri("/activities")
			.header("HX-Request", "true")
			.exchange()
			.getRequest()
			.getSession(false)).isNull();
	}

	@Test
	void answersAlikeWhetherTheNameExistsOrNot() {
		assertThat(signIn("nargiza", "wrong")).hasRedirectedUrl("/sign-in?error");
		assertThat(signIn("nobody", "wrong")).hasRedirectedUrl("/sign-in?error");
		this.people.disabled("rustam");
		assertThat(signIn("rustam", People.PASSWORD)).hasRedirectedUrl("/sign-in?error");
		assertThat(signIn("a\0b' or 1=1 --", "wrong")).hasRedirectedUrl("/sign-in?error");
		assertThat(signIn("", "")).hasRedirectedUrl("/sign-in?error");
	}

	@Test
	void makesTheSixthAttemptWaitEvenWithTheRightPassword() {
		for (int attempt = 1; attempt <= 5; attempt++) {
			assertThat(signIn("nargiza", "wrong")).hasRedirectedUrl("/sign-in?error");
			assertThat(signIn("nobody", "wrong")).hasRedirectedUrl("/sign-in?error");
		}
		assertThat(signIn("nargiza", People.PASSWORD).getResponse().getRedirectedUrl()).startsWith("/sign-in?wait=");
		assertThat(signIn("nobody", "wrong").getResponse().getRedirectedUrl()).startsWith("/sign-in?wait=");
	}

	@Test
	void saysHowLongToWaitInTheReadersLanguage() {
		assertThat(this.mvc.get().uri("/sign-in?wait=30")).hasStatusOk()
			.bodyText()
			.contains("role=\"alert\"", "Wait 30 seconds");
		assertThat(this.mvc.get().uri("/sign-in?wait=300&lang=ru")).bodyText().contains("Подождите 5 минут");
		assertThat(this.mvc.get().uri("/sign-in?wait=<script>")).bodyText().contains("Wait 1 second");
	}

	@Test
	void refusesAFormWithoutItsToken() {
		assertThat(this.mvc.post().uri("/sign-in").param("username", "nargiza").param("password", People.PASSWORD))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void signsOutByAFormOnly() {
		MockHttpSession session = new MockHttpSession();
		signIn(session, "nargiza", People.PASSWORD);
		assertThat(this.mvc.get().uri("/sign-out").session(session)).hasStatusOk()
			.bodyText()
			.contains("method=\"post\"", "name=\"_csrf\"");
		assertThat(this.mvc.post().uri("/sign-out").session(session)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri("/sign-out").session(session).secure(true).with(csrf()))
			.hasRedirectedUrl("/sign-in?signed-out")
			.containsHeader("Clear-Site-Data");
		assertThat(session.isInvalid()).isTrue();
	}

	@Test
	void endsTheSessionOfAnAccountThatChanges() {
		MockHttpSession session = new MockHttpSession();
		signIn(session, "nargiza", People.PASSWORD);
		assertThat(this.mvc.get().uri("/account").session(session)).hasStatusOk();
		this.people.disable("nargiza");
		assertThat(this.mvc.get().uri("/account").session(session)).hasRedirectedUrl("/sign-in");
		assertThat(session.isInvalid()).isTrue();
	}

	@Test
	void hashesWithTheParametersOfProduction() {
		assertThat(this.people.hashOf(FirstAdministrator.NAME.value()))
			.startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(signIn(FirstAdministrator.NAME.value(), TestDatabase.ADMIN_PASSWORD)).hasRedirectedUrl("/");
	}

	private MvcTestResult signIn(String username, String password) {
		return signIn(new MockHttpSession(), username, password);
	}

	private MvcTestResult signIn(MockHttpSession session, String username, String password) {
		return this.mvc.post()
			.uri("/sign-in")
			.session(session)
			.with(csrf())
			.param("username", username)
			.param("password", password)
			.exchange();
	}

}
