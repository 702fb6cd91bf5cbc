package org.roca.portfolio.activity.edit;

import java.nio.charset.StandardCharsets;

import jakarta.persistence.EntityManager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Promise 6: what was typed outlives the record's way into the bin and back. */
@DatabaseTest
class LateFormsTests {

	private static final String EDIT = "/activities/XAC-K22-0024/edit";

	private static final String KEY = "5d9b2a6e-7c1f-4f0a-9f64-0a4b6f3d2c11";

	private static final String TYPED = "Typed while another put it away";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@ParameterizedTest
	@ValueSource(strings = { "save", "add:people" })
	void keepsTheFormOfARecordThatIsInTheBinMeanwhile(String button) {
		RequestPostProcessor officer = this.people.officer("late-officer");
		bin(officer);
		MvcTestResult answer = send(EDIT, button, officer);
		assertThat(answer).hasRedirectedUrl("/activities/drafts").flash().containsKey("late");
		assertThat(get("/activities/drafts", officer).select("tbody").text()).contains(TYPED, "XAC-K22-0024");
		assertThat(get("/activities/new", officer).text()).doesNotContain(TYPED);
		this.jdbc.sql("update activity set binned_by = null, binned_at = null").update();
		assertThat(get(EDIT, officer).select(".notice").text()).contains(TYPED);
	}

	@Test
	void asksBackWhereAFormThatMadeARecordIsSentWithOtherWords() {
		RequestPostProcessor officer = this.people.officer("late-officer");
		String record = create("First words", officer).getResponse().getRedirectedUrl();
		assertThat(record).startsWith("/activities/XAC-K22-");
		assertThat(create("First words", officer)).hasRedirectedUrl(record);
		MvcTestResult again = create("Other words", officer);
		assertThat(again).hasStatusOk();
		Document page = Jsoup.parse(new String(again.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
		assertThat(page.select(".notice a").attr("href")).isEqualTo(record + "/edit");
		assertThat(page.select("[name=titleEn]").val()).isEqualTo("Other words");
		assertThat(page.select("[name=form-key]").attr("value")).isNotEmpty().isNotEqualTo(KEY);
		assertThat(get("/activities/drafts", officer).text()).contains("Other words").doesNotContain("First words");
		assertThat(get(record, officer).select("h1").text()).contains("First words");
	}

	@Test
	void keepsNothingOfARecordThatNeverWas() {
		RequestPostProcessor officer = this.people.officer("late-officer");
		assertThat(send("/activities/XAC-K22-9999/edit", "save", officer)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/activities/drafts", officer).text()).doesNotContain(TYPED);
	}

	private void bin(RequestPostProcessor officer) {
		get(EDIT, officer);
		this.jdbc
			.sql("""
					update activity set binned_at = now(), binned_by = (select id from account where username = 'late-officer')
					where reference = 'XAC-K22-0024' and publishes is null""")
			.update();
		this.entities.clear();
	}

	private MvcTestResult create(String title, RequestPostProcessor person) {
		return this.mvc.post()
			.uri("/activities/new")
			.with(csrf())
			.with(person)
			.param("project", "XAC-K22")
			.param("type", "training")
			.param("status", "planned")
			.param("visibility", "office")
			.param("titleEn", title)
			.param("form-key", KEY)
			.exchange();
	}

	private MvcTestResult send(String address, String button, RequestPostProcessor person) {
		return this.mvc.post()
			.uri(address)
			.with(csrf())
			.with(person)
			.param("titleEn", TYPED)
			.param("action", button)
			.param("form-key", KEY)
			.exchange();
	}

	private Document get(String path, RequestPostProcessor person) {
		return Jsoup
			.parse(new String(this.mvc.get().uri(path).with(person).exchange().getResponse().getContentAsByteArray(),
					StandardCharsets.UTF_8));
	}

}
