package org.roca.portfolio.activity.draft;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.web.PostedForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@DatabaseTest
class DraftPageTests {

	private static final UUID KEY = UUID.fromString("5ab6a54d-4f6c-4d1c-9c43-9d6c2a0f1c11");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private RequestPostProcessor nargiza = (request) -> request;

	private RequestPostProcessor aziz = (request) -> request;

	@BeforeEach
	void twoOfficers() {
		this.nargiza = this.people.officer("nargiza");
		this.aziz = this.people.officer("aziz");
	}

	@Test
	void saysWhenADraftWasKeptInTheReadersLanguageAndTheOfficesTime() {
		assertThat(send(this.nargiza, "en", Map.of("draft-seq", "1"))).hasStatusOk()
			.bodyJson()
			.extractingPath("text")
			.asString()
			.matches("Draft kept at [0-2][0-9]:[0-5][0-9]");
		assertThat(send(this.nargiza, "ru", Map.of("draft-seq", "2"))).bodyJson()
			.extractingPath("text")
			.asString()
			.matches("Черновик сохранён в [0-2][0-9]:[0-5][0-9]");
	}

	@Test
	void saysWhyADraftWasNotKept() {
		send(this.nargiza, "en", Map.of("draft-seq", "5"));
		assertThat(send(this.nargiza, "en", Map.of("draft-seq", "4"))).bodyJson()
			.hasPathSatisfying("seq", (seq) -> assertThat(seq).isEqualTo(5))
			.extractingPath("outcome")
			.isEqualTo("older");
		assertThat(outcome(send(this.aziz, "en", Map.of("draft-seq", "6", "form-owner", "aziz")))).isEqualTo("others");
		assertThat(
				outcome(send(this.nargiza, "en", Map.of("draft-seq", "6", "titleEn", "x".repeat(PostedForm.LARGEST)))))
			.isEqualTo("large");
		this.mvc.post().uri("/activities/drafts/" + KEY + "/discard").with(this.nargiza).with(csrf()).exchange();
		assertThat(outcome(send(this.nargiza, "en", Map.of("draft-seq", "7")))).isEqualTo("closed");
		this.jdbc.sql("""
				insert into activity_draft (key, account_id, path, fields, seq, saved_at)
				select gen_random_uuid(), id, '/activities/new', '{}', 0, now() from account, generate_series(1, 200)
				where username = 'aziz'
				""").update();
		assertThat(this.mvc.post()
			.uri("/activities/drafts/" + UUID.randomUUID())
			.param("form-owner", "aziz")
			.param("form-path", "/activities/new")
			.with(this.aziz)
			.with(csrf())).bodyText().contains("\"full\"", "You have 200 drafts");
	}

	private static String outcome(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
				"outcome");
	}

	@Test
	void keepsNothingThatWasTypedByAnotherOrFromNowhere() {
		assertThat(send(this.aziz, "en", Map.of())).as("the form is hers").hasStatus(HttpStatus.FORBIDDEN);
		assertThat(send(this.nargiza, "en", Map.of("form-path", "/accounts"))).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.jdbc.sql("select count(*) from activity_draft").query(Long.class).single()).isZero();
	}

	@Test
	void onlyThoseWhoChangeSomethingHaveDrafts() {
		long donor = this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single();
		for (RequestPostProcessor person : new RequestPostProcessor[] { this.people.donor("kenji", donor),
				this.people.administrator("keeper"), this.people.manager("without-projects") }) {
			assertThat(send(person, "en", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.mvc.get().uri("/activities/drafts").with(person)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.mvc.post().uri("/activities/drafts/" + KEY + "/discard").with(person).with(csrf()))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void listsOnesOwnDraftsToContinueDiscardAndBringBack() {
		assertThat(list(this.nargiza, "en").text()).contains("You have no drafts");
		send(this.nargiza, "en", Map.of("titleEn", "Course <i>in</i> Osh"));
		Document list = list(this.nargiza, "ru");
		assertThat(list.select("th a").text()).isEqualTo("Course <i>in</i> Osh");
		assertThat(list.select("th a").attr("href")).isEqualTo("/activities/new?draft=" + KEY);
		assertThat(list.select("main").text()).contains("новая", "Удалить");
		assertThat(list(this.aziz, "en").text()).contains("You have no drafts");
		MvcTestResult discarded = this.mvc.post()
			.uri("/activities/drafts/" + KEY + "/discard")
			.param("back", "//evil.example")
			.with(this.nargiza)
			.with(csrf())
			.exchange();
		assertThat(discarded).hasRedirectedUrl("/activities/drafts").flash().containsEntry("discarded", KEY);
		assertThat(list(this.nargiza, "en").text()).contains("You have no drafts");
		assertThat(this.mvc.post().uri("/activities/drafts/" + KEY + "/restore").with(this.nargiza).with(csrf()))
			.hasRedirectedUrl("/activities/new?draft=" + KEY);
	}

	private Document list(RequestPostProcessor person, String language) {
		MvcTestResult answer = this.mvc.get()
			.uri("/activities/drafts")
			.header("Accept-Language", language)
			.with(person)
			.exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult send(RequestPostProcessor person, String language, Map<String, String> fields) {
		var request = this.mvc.post()
			.uri("/activities/drafts/" + KEY)
			.header("Accept-Language", language)
			.header("X-Requested-With", "fetch")
			.with(person)
			.with(csrf());
		Map<String, String> sent = new TreeMap<>(
				Map.of("form-owner", "nargiza", "form-path", "/activities/new", "titleEn", "Course in Osh"));
		sent.putAll(fields);
		sent.forEach(request::param);
		return request.exchange();
	}

}
