package org.roca.portfolio.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that is on record of a project is missing on its page, and each statement
 * stands beside its source.
 */
@DatabaseTest
class ProjectFactsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	@Test
	void everyFactStandsOnItsProjectsPageWithItsSource() {
		Map<String, Document> pages = new HashMap<>();
		List<Told> told = this.jdbc.sql("""
				select p.slug, f.value_en words, s.address from project_fact f join project p on p.id = f.project_id
					left join source s on s.id = f.source_id""").query(Told.class).list();
		assertThat(told).hasSizeGreaterThan(50);
		told.forEach((fact) -> assertTold(pages, fact));
	}

	@Test
	void everyStatementStandsOnItsProjectsPageWithItsQuote() {
		Map<String, Document> pages = new HashMap<>();
		List<Quoted> quoted = this.jdbc.sql("""
				select p.slug, x.text_en words, x.source_quote quote from statement x
					join project p on p.id = x.project_id where x.source_quote is not null
				union all
				select p.slug, x.name_en, x.source_quote from pillar x join project p on p.id = x.project_id""")
			.query(Quoted.class)
			.list();
		assertThat(quoted).hasSizeGreaterThan(30);
		quoted.forEach((statement) -> {
			Document page = pages.computeIfAbsent(statement.slug(), this::project);
			assertThat(page.text()).contains(statement.words());
			assertThat(page.select("blockquote").eachText()).contains(statement.quote());
		});
	}

	@Test
	void showsTheOfficialTitleWholeAndWhatIsNotKnownAsNotKnown() {
		Document page = project("XAC-K22");
		assertThat(page.select("h1").text()).isEqualTo("XAC/K22");
		assertThat(page.select(".lead").text()).hasSizeGreaterThan(190).endsWith("(BLOs)");
		assertThat(page.select("dt:contains(Executing agency) + dd").text()).isEqualTo("not known");
		assertThat(page.select("dt:matchesOwn(^End$) + dd").text()).isEqualTo("not known");
	}

	private record Told(String slug, String words, String address) {
	}

	private record Quoted(String slug, String words, String quote) {
	}

	private void assertTold(Map<String, Document> pages, Told fact) {
		Document page = pages.computeIfAbsent(fact.slug(), this::project);
		if (!fact.words().matches("[0-9-]+")) {
			assertThat(page.text()).as(fact.slug()).contains(fact.words());
		}
		if (fact.address() != null) {
			assertThat(page.select("a[rel=noreferrer]").eachAttr("href")).as(fact.words())
				.anyMatch((href) -> href.endsWith(fact.address()));
		}
	}

	private Document project(String slug) {
		MvcTestResult result = this.mvc.get().uri("/projects/" + slug).with(this.people.officer("nargiza")).exchange();
		assertThat(result).as(slug).hasStatus(200);
		byte[] body = result.getMvcResult().getResponse().getContentAsByteArray();
		return Jsoup.parse(new String(body, StandardCharsets.UTF_8));
	}

}
