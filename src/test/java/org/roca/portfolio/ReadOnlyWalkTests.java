package org.roca.portfolio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A donor reads, and no page offers it anything else: no form that sends something but
 * its own account's, and no way to a page on which records are written. Every page says
 * so. A new route is walked without a change here.
 */
@DatabaseTest
class ReadOnlyWalkTests {

	/** Pages on which a person writes, reviews or puts away. */
	private static final Pattern WRITES = Pattern
		.compile("/.*/(edit|new|grid|bin|restore|restore-version|submit|approve|return|issue|withdraw)([?#].*)?|"
				+ "/(waiting|bin|accounts|view-as|activities/drafts|reports/templates|reports/access)([/?#].*)?");

	private static final List<String> OWN = List.of("/account", "/sign-out", "/sign-in");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void noPageOffersADonorToChangeAnything() {
		RequestPostProcessor donor = this.people.donor("read-only",
				this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
		List<String> wrong = new ArrayList<>();
		int pages = 0;
		for (String path : WalkedAddresses.paths(this.mapping)) {
			MockHttpServletResponse answer = this.mvc.get().uri(URI.create(path)).with(donor).exchange().getResponse();
			if (!String.valueOf(answer.getContentType()).startsWith("text/html") || path.startsWith("/shared/")) {
				continue;
			}
			Document page = Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
			if (answer.getStatus() == 200 && !OWN.contains(path) && !page.title().isEmpty()) {
				pages++;
				assertThat(page.select(".band .readonly").text()).as(path).isEqualTo("read-only");
			}
			for (Element form : page.select("form[method=post]")) {
				if (!OWN.contains(form.attr("action"))) {
					wrong.add(path + " sends to " + form.attr("action"));
				}
			}
			page.select("a[href]")
				.eachAttr("href")
				.stream()
				.filter((href) -> WRITES.matcher(href).matches())
				.forEach((href) -> wrong.add(path + " leads to " + href));
		}
		assertThat(wrong).isEmpty();
		assertThat(pages).isGreaterThan(25);
	}

	@Test
	void nobodyElseIsToldThatTheyOnlyRead() {
		MockHttpServletResponse page = this.mvc.get()
			.uri("/")
			.with(this.people.officer("no-read-only"))
			.exchange()
			.getResponse();
		assertThat(Jsoup.parse(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8)).select(".readonly"))
			.isEmpty();
	}

}
