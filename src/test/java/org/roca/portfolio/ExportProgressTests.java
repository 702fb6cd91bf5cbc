package org.roca.portfolio;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A file that takes longer than a person waits: its progress has a page of its own, and
 * nobody but who asked for it finds it.
 */
@PortfolioTest(
		properties = { "portfolio.load=false", "portfolio.test.export-threads=true", "portfolio.export-patience=0s" })
class ExportProgressTests {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theAnswerLeadsToThePageAndThePageToTheFile() throws Exception {
		RequestPostProcessor nargiza = this.people.officer("exporting-nargiza");
		String page = begin("/projects.csv", nargiza);
		Document ready = wait(page, nargiza);
		assertThat(ready.select("#export-state").text()).isEqualTo("The file is ready");
		String file = ready.select("main a[download]").attr("href");
		assertThat(file).isEqualTo(page + "/file");
		MockHttpServletResponse whole = ask(file, nargiza);
		assertThat(whole.getStatus()).isEqualTo(200);
		assertThat(whole.getContentAsString()).contains("participants");
		MockHttpServletResponse rest = this.mvc.get()
			.uri(file)
			.header("Range", "bytes=10-")
			.header("If-Range", String.valueOf(whole.getHeader("ETag")))
			.with(nargiza)
			.exchange()
			.getResponse();
		assertThat(rest.getStatus()).isEqualTo(206);
		assertThat(rest.getContentAsByteArray())
			.isEqualTo(Arrays.copyOfRange(whole.getContentAsByteArray(), 10, whole.getContentAsByteArray().length));
	}

	@Test
	void programsAreLedToTheFile() {
		RequestPostProcessor nargiza = this.people.officer("exporting-nargiza");
		String page = begin("/agencies.csv", nargiza);
		MockHttpServletResponse led = this.mvc.get()
			.uri(page)
			.header("Accept", "*/*")
			.with(nargiza)
			.exchange()
			.getResponse();
		assertThat(led.getStatus()).isEqualTo(303);
		assertThat(led.getRedirectedUrl()).isEqualTo(page + "/file");
	}

	@Test
	void nobodyElseFindsIt() throws Exception {
		RequestPostProcessor nargiza = this.people.officer("exporting-nargiza");
		String page = begin("/sites.csv", nargiza);
		wait(page, nargiza);
		RequestPostProcessor another = this.people.officer("exporting-another");
		assertThat(ask(page, another).getStatus()).isEqualTo(404);
		assertThat(ask(page + "/file", another).getStatus()).isEqualTo(404);
	}

	@Test
	void whatARestartInterruptedCanBeStartedAgain() throws Exception {
		RequestPostProcessor nargiza = this.people.officer("exporting-nargiza");
		for (String state : new String[] { "running", "made", "failed" }) {
			UUID id = UUID.randomUUID();
			this.jdbc.sql("""
					insert into export_job (id, owner, address, file_name, asked_at, state)
					values (:id, 'exporting-nargiza', '/sites.xlsx?country=TJ', 'sites.xlsx', now(), :state)""")
				.param("id", id)
				.param("state", state)
				.update();
			Document page = page("/exports/" + id, nargiza);
			assertThat(page.select("#export-state").text()).isEqualTo(switch (state) {
				case "running" -> "A restart of the application interrupted this file";
				case "made" -> "This file is no longer kept";
				default -> "The file could not be made";
			});
			assertThat(page.select("main .btn-primary").attr("href")).isEqualTo("/sites.xlsx?country=TJ");
			assertThat(ask("/exports/" + id + "/file", nargiza).getRedirectedUrl()).isEqualTo("/exports/" + id);
			assertThat(ask("/exports/" + id, this.people.officer("exporting-another")).getStatus()).isEqualTo(404);
		}
	}

	private String begin(String address, RequestPostProcessor person) {
		MockHttpServletResponse answer = ask(address, person);
		assertThat(answer.getStatus()).as(address).isEqualTo(303);
		String page = answer.getRedirectedUrl();
		assertThat(page).startsWith("/exports/");
		return String.valueOf(page);
	}

	private Document wait(String page, RequestPostProcessor person) {
		return await().atMost(PATIENCE)
			.until(() -> page(page, person), (shown) -> !shown.select("main a[download]").isEmpty());
	}

	private Document page(String address, RequestPostProcessor person) throws Exception {
		MockHttpServletResponse answer = ask(address, person);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

	private MockHttpServletResponse ask(String address, RequestPostProcessor person) {
		return this.mvc.get().uri(address).header("Accept", "text/html").with(person).exchange().getResponse();
	}

}
