package org.roca.portfolio.report.link;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.report.ReportSample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A link opens one edition to whoever has it, until it ends or is revoked. */
@DatabaseTest
class ShareLinkTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private RequestPostProcessor officer = (request) -> request;

	private String edition = "";

	@BeforeEach
	void anEdition() {
		this.officer = this.people.officer("sharing-officer");
		this.people.officer("reviewing-officer");
		ReportSample sample = new ReportSample(this.jdbc);
		long report = sample.approved(sample.organisation("japan"), "A report to share");
		this.edition = "/reports/" + report + "/editions/1";
		assertThat(post("/reports/" + report + "/issue", "version", "0", "number", "1")).hasRedirectedUrl(this.edition);
	}

	@Test
	void opensPageAndFilesWithoutSigningIn() {
		String link = make("Embassy", inDays(30));
		MockHttpServletResponse page = get(link);
		assertThat(page.getStatus()).isEqualTo(200);
		assertThat(text(page)).contains("A report to share").doesNotContain("href=\"/reports", "href=\"/activities");
		assertThat(Jsoup.parse(text(page)).select("nav.areas-nav, .menu, form")).isEmpty();
		assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
		assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(page.getCookies()).isEmpty();
		MvcTestResult file = this.mvc.get().uri(link + ".csv?lang=ru").exchange();
		assertThat(file).hasStatusOk();
		assertThat(file.getRequest().getSession(false)).isNull();
		assertThat(text(file.getResponse())).contains("Оснащены");
	}

	@Test
	void isCountedAndNoted() {
		String link = make("Embassy", inDays(30));
		get(link);
		get(link);
		get(link + ".csv");
		assertThat(this.jdbc.sql(
				"select action || ' ' || address || ' ' || format from access_log where link_id is not null order by id")
			.query(String.class)
			.list()).containsExactly("opened /shared html", "opened /shared html", "downloaded /shared csv");
		var row = Jsoup.parse(text(this.mvc.get().uri(this.edition).with(this.officer).exchange().getResponse()))
			.select("#links tbody tr");
		assertThat(row.text()).contains("Embassy").contains(" 2 1 ");
	}

	@Test
	void onlyItsDigestIsKept() {
		String token = make("Embassy", inDays(30)).substring("/shared/".length());
		assertThat(token).hasSize(43);
		String all = this.jdbc.sql("select query_to_xml('select * from report_link', true, false, '')::text")
			.query(String.class)
			.single();
		assertThat(all).contains("Embassy").doesNotContain(token);
		assertThat(text(this.mvc.get().uri(this.edition).with(this.officer).exchange().getResponse()))
			.doesNotContain(token);
	}

	@Test
	void onceClosedItIsLikeOneThatNeverWas() {
		String unknown = text(get("/shared/" + "x".repeat(43)));
		String revoked = make("Revoked", inDays(30));
		String ended = make("Ended", inDays(0));
		assertThat(get(ended).getStatus()).isEqualTo(200);
		long link = this.jdbc.sql("select id from report_link where label = 'Revoked'").query(Long.class).single();
		post(this.edition + "/links/" + link + "/revoke");
		this.jdbc.sql("update report_link set ends_on = ends_on - 1 where label = 'Ended'").update();
		String withdrawn = make("Of a withdrawn edition", inDays(30));
		post(this.edition + "/withdraw", "reason", "The wrong year");
		for (String address : List.of(revoked, ended, withdrawn, "/shared/" + "x".repeat(43), "/shared/short")) {
			MockHttpServletResponse page = get(address);
			assertThat(page.getStatus()).as(address).isEqualTo(404);
			assertThat(text(page)).as(address).isEqualTo(unknown).contains("This link opens nothing");
			assertThat(page.getHeader("Cache-Control")).contains("no-store");
			assertThat(get(address + ".csv").getStatus()).isEqualTo(404);
		}
	}

	@Test
	void aLinkAlwaysEndsAndSaysForWhom() {
		for (String[] wrong : new String[][] { { "", inDays(30) }, { "x".repeat(121), inDays(30) }, { "Embassy", "" },
				{ "Embassy", inDays(-1) }, { "Embassy", inDays(400) }, { "Embassy", "31.2.2027" } }) {
			assertThat(flash(this.edition + "/links", "label", wrong[0], "ends", wrong[1])).containsKey("linkRefused");
		}
		assertThat(this.jdbc.sql("select count(*) from report_link").query(Long.class).single()).isZero();
	}

	@Test
	void nothingCanBeSentByIt() {
		String link = make("Embassy", inDays(30));
		for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
			assertThat(this.mvc.method(method).uri(link).with(csrf()).exchange().getResponse().getStatus())
				.as(method.name())
				.isIn(401, 403);
		}
	}

	private String make(String label, String ends) {
		Object made = flash(this.edition + "/links", "label", label, "ends", ends).get("linkMade");
		assertThat(made).asString().startsWith("http://localhost/shared/");
		return String.valueOf(made).substring("http://localhost".length());
	}

	private static String inDays(int days) {
		return LocalDate.now(ZoneId.of("Asia/Tashkent")).plusDays(days).toString();
	}

	private MvcTestResult post(String address, String... fields) {
		var request = this.mvc.post().uri(address).with(this.officer).with(csrf());
		for (int field = 0; field < fields.length; field += 2) {
			request.param(fields[field], fields[field + 1]);
		}
		return request.exchange();
	}

	private Map<String, Object> flash(String step, String... fields) {
		return post(step, fields).getMvcResult().getFlashMap();
	}

	private MockHttpServletResponse get(String address) {
		return this.mvc.get().uri(address).exchange().getResponse();
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
