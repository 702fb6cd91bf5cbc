package org.roca.portfolio.account;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.WebPerson;
import org.roca.portfolio.shared.web.PostedForm;

import static org.assertj.core.api.Assertions.assertThat;

/** A form sent after its session expired, by people without scripts. */
@DatabaseTest
class CarriedFormTests {

	private static final String TITLE = "Training <script>alert(\"1\")</script> & 'more' на границе";

	private static final String SUMMARY = "First line\r\n\r\n</textarea><b onclick=x>third</b>";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void twoOfficers() {
		this.people.officer("nargiza");
		this.people.officer("aziz");
	}

	@Test
	void comesBackWithEveryCharacterAfterSigningInAgain() {
		WebPerson nargiza = sentTooLate();
		assertThat(nargiza.last()).hasStatusOk();
		assertThat(nargiza.page().select("h1").text()).isEqualTo("Sign in");
		assertThat(nargiza.page().select("main [role=status]").text()).contains("nothing is lost");
		assertThat(nargiza.value("username")).isEqualTo("nargiza");
		assertThat(nargiza.page().select("#password").hasAttr("autofocus")).isTrue();
		assertThat(drafts()).as("nothing is written for a stranger").isZero();
		nargiza.signIn("nargiza", People.PASSWORD);
		assertThat(nargiza.last().getRequest().getRequestURI()).isEqualTo("/activities/new");
		assertTyped(nargiza);
		assertThat(drafts()).isOne();
	}

	@Test
	void neitherPageNorAnswerLetsTheTextAct() {
		WebPerson nargiza = sentTooLate();
		assertThat(nargiza.page().select("main script, main b, main [onclick]")).isEmpty();
		assertThat(nargiza.last()).headers().containsHeaders("Content-Security-Policy", "X-Frame-Options");
		assertThat(nargiza.last()).hasHeader("Cache-Control", "private, no-cache");
		nargiza.signIn("nargiza", "wrong");
		assertThat(nargiza.page().select("main script, main b, main [onclick]")).isEmpty();
		assertThat(nargiza.last()).headers().containsHeaders("Content-Security-Policy", "X-Frame-Options");
	}

	@Test
	void staysOnThePageThroughWrongPasswordsAndWaiting() {
		WebPerson nargiza = sentTooLate();
		for (int attempt = 1; attempt <= 5; attempt++) {
			nargiza.signIn("nargiza", "wrong");
			assertThat(nargiza.last()).hasStatusOk();
			assertThat(nargiza.page().select("main [role=alert]").text()).contains("do not fit together");
			assertThat(nargiza.page().html()).doesNotContain("value=\"wrong\"");
		}
		nargiza.signIn("nargiza", People.PASSWORD);
		assertThat(nargiza.page().select("main [role=alert]").text()).contains("Wait 30 seconds");
		assertThat(nargiza.value("carried.titleEn")).isEqualTo(TITLE);
		this.jdbc.sql("delete from sign_in_attempt").update();
		nargiza.signIn("nargiza", People.PASSWORD);
		assertTyped(nargiza);
	}

	@Test
	void isNeverShownToSomebodyElse() {
		WebPerson aziz = sentTooLate();
		aziz.signIn("aziz", People.PASSWORD);
		assertThat(aziz.last().getRequest().getRequestURI()).isEqualTo("/");
		assertThat(aziz.page().html()).doesNotContain("на границе");
		assertThat(drafts()).isZero();
	}

	@Test
	void survivesThatTheSignInPageExpiresToo() {
		WebPerson nargiza = sentTooLate();
		nargiza.expire().signIn("nargiza", People.PASSWORD);
		assertThat(nargiza.page().select("h1").text()).isEqualTo("Sign in");
		nargiza.signIn("nargiza", People.PASSWORD);
		assertTyped(nargiza);
	}

	@Test
	void isShownAgainWhenItsOwnerSignedInInAnotherTab() {
		WebPerson nargiza = filled();
		WebPerson otherTab = new WebPerson(this.mvc).in("nargiza");
		nargiza.beside(otherTab).send("titleEn");
		assertThat(nargiza.last()).hasStatusOk();
		assertThat(nargiza.page().select("main [role=alert]").text()).contains("You signed in again meanwhile");
		assertTyped(nargiza);
		assertThat(drafts()).as("what nobody proved to have sent is not written").isZero();
		nargiza.send("titleEn");
		assertThat(nargiza.last().getRequest().getRequestURI()).as("saved").isNotEqualTo("/activities/new");
	}

	@Test
	void asksForItsOwnerWhenSomebodyElseSignedInInAnotherTab() {
		WebPerson nargiza = filled();
		nargiza.beside(new WebPerson(this.mvc).in("aziz")).send("titleEn");
		assertThat(nargiza.page().select("h1").text()).isEqualTo("Sign in");
		nargiza.signIn("nargiza", People.PASSWORD);
		assertTyped(nargiza);
	}

	@Test
	void isCarriedWhenTheAccountChangedMeanwhile() {
		WebPerson nargiza = filled();
		this.jdbc.sql("update account set version = version + 1 where username = 'nargiza'").update();
		nargiza.send("titleEn");
		assertThat(nargiza.page().select("h1").text()).isEqualTo("Sign in");
		nargiza.signIn("nargiza", People.PASSWORD);
		assertTyped(nargiza);
	}

	@Test
	void isNotShownToAnAccountThatWasDisabledEvenWithASession() {
		WebPerson nargiza = filled();
		nargiza.beside(new WebPerson(this.mvc).in("nargiza"));
		this.people.disable("nargiza");
		nargiza.send("titleEn");
		assertThat(nargiza.page().select("h1").text()).isEqualTo("Sign in");
		nargiza.signIn("nargiza", People.PASSWORD);
		assertThat(nargiza.page().select("main [role=alert]").text()).contains("do not fit together");
	}

	@Test
	void whatAnotherSiteSentIsNotCarried() {
		for (Map<String, String> headers : List.of(Map.of("Sec-Fetch-Site", "cross-site"),
				Map.of("Sec-Fetch-Site", "same-site"), Map.of("Origin", "https://evil.example", "Host", "localhost"),
				Map.of("Origin", "null", "Host", "localhost"))) {
			assertThat(filled().expire().send("titleEn", headers).last()).as("%s", headers)
				.hasStatus(HttpStatus.FORBIDDEN);
		}
		for (Map<String, String> headers : List.of(Map.of("Sec-Fetch-Site", "same-origin"),
				Map.of("Origin", "http://localhost", "Host", "localhost"))) {
			assertThat(filled().expire().send("titleEn", headers).last()).as("%s", headers).hasStatusOk();
		}
	}

	@Test
	void leadsNowhereButToPagesOfForms() {
		WebPerson nargiza = sentTooLate();
		for (String path : new String[] { "/accounts", "//evil.example/activities/new", "/activities/new?x=1", "" }) {
			nargiza.type("carried-path", path).signIn("nargiza", People.PASSWORD);
			assertThat(nargiza.last().getRequest().getRequestURI()).as(path).isEqualTo("/");
			nargiza = sentTooLate();
		}
	}

	@Test
	void saysClearlyThatAFormIsTooLong() {
		WebPerson nargiza = filled().type("summaryEn", "я".repeat(PostedForm.LARGEST / 2 + 1)).expire();
		nargiza.send("titleEn");
		assertThat(nargiza.last()).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
		WebPerson longest = filled().type("summaryEn", "я".repeat(PostedForm.LARGEST / 2 - 1000)).expire();
		longest.send("titleEn").signIn("nargiza", People.PASSWORD);
		assertThat(longest.value("summaryEn")).hasSize(PostedForm.LARGEST / 2 - 1000);
	}

	@Test
	void scriptsAreToldByTheStatus() {
		WebPerson nargiza = filled();
		Map<String, String> fetch = Map.of("X-Requested-With", "fetch");
		nargiza.beside(new WebPerson(this.mvc).in("nargiza"));
		nargiza.send("titleEn", fetch);
		assertThat(nargiza.last()).hasStatus(HttpStatus.FORBIDDEN).bodyText().isEmpty();
		String token = nargiza.last().getResponse().getHeader("X-CSRF-TOKEN");
		assertThat(token).isNotBlank();
		assertThat(filled().beside(new WebPerson(this.mvc).in("aziz")).send("titleEn", fetch).last())
			.hasStatus(HttpStatus.FORBIDDEN)
			.doesNotContainHeader("X-CSRF-TOKEN");
		assertThat(filled().expire().send("titleEn", fetch).last()).hasStatus(HttpStatus.UNAUTHORIZED)
			.doesNotContainHeader("X-CSRF-TOKEN")
			.bodyText()
			.isEmpty();
	}

	@Test
	void otherPostsAreRefusedAsBefore() {
		WebPerson nargiza = new WebPerson(this.mvc).in("nargiza").open("/account").expire();
		nargiza.send("current");
		assertThat(nargiza.last()).hasStatus(HttpStatus.FORBIDDEN);
		WebPerson formWithoutOwner = filled();
		formWithoutOwner.page().select("[name=form-owner]").remove();
		assertThat(formWithoutOwner.expire().send("titleEn").last()).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void speaksRussian() {
		WebPerson nargiza = filled().expire();
		nargiza.send("titleEn", Map.of("Accept-Language", "ru"));
		assertThat(nargiza.page().select("main [role=status]").text()).contains("Войдите", "nargiza");
	}

	private WebPerson sentTooLate() {
		return filled().expire().send("titleEn");
	}

	private WebPerson filled() {
		return new WebPerson(this.mvc).in("nargiza")
			.open("/activities/new?project=XAC-K22")
			.type("type", "training")
			.type("titleEn", TITLE)
			.type("summaryEn", SUMMARY)
			.type("topics", "border-control");
	}

	private static void assertTyped(WebPerson person) {
		assertThat(person.value("titleEn")).isEqualTo(TITLE);
		assertThat(person.value("summaryEn").replace("\r\n", "\n")).isEqualTo(SUMMARY.replace("\r\n", "\n"));
		assertThat(person.page().select("main [name=topics][checked]").eachAttr("value"))
			.containsExactly("border-control");
	}

	private long drafts() {
		return this.jdbc.sql("select count(*) from activity_draft").query(Long.class).single();
	}

}
