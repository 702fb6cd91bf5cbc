package org.roca.portfolio.dashboard;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Both sides of a comparison are counted from the rows that their figures open. */
@DatabaseTest
class ComparisonPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private RequestPostProcessor officer;

	private RequestPostProcessor donor;

	@BeforeEach
	void readers() {
		this.officer = this.people.officer("compares");
		this.donor = this.people.donor("compares-as-donor",
				this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare?by=country&left=TJ&right=KG&period=2015..2019",
			"/compare?by=period&left=2010..2014&right=2018-03&type=training" })
	void everyFigureIsStatedByThePageBehindIt(String address) {
		for (RequestPostProcessor reader : List.of(this.officer, this.donor)) {
			Document page = page(address, reader);
			List<String> wrong = new ArrayList<>();
			for (Element figure : page.select("main table a[data-figure]")) {
				Document rows = page(figure.attr("href"), reader);
				String stated = rows.select("main [data-figure=" + figure.attr("data-figure") + "]:not(a)")
					.attr("data-value");
				if (!stated.equals(figure.attr("data-value"))) {
					wrong.add(figure.attr("href") + " " + figure.attr("data-figure") + ": " + figure.attr("data-value")
							+ ", not " + stated);
				}
			}
			assertThat(wrong).isEmpty();
			assertThat(page.select("main table a[data-figure]")).hasSizeGreaterThan(18);
		}
	}

	@Test
	void bothSidesOfABreakdownAreOnOneScaleAndMakeTheWhole() {
		Document page = page("/compare?by=project&left=K22&right=TAJ/E24", this.officer);
		assertThat(page.select("h1").text()).isEqualTo("XAC/K22 and E24 side by side");
		for (int side : new int[] { 1, 2 }) {
			long whole = number(
					page.select("main section").get(0).select("tbody tr").get(0).select("td").get(side - 1));
			for (Element section : page.select("main section").subList(1, 4)) {
				assertThat(section.select("tbody tr")
					.stream()
					.mapToLong((row) -> number(row.select("td").get(side - 1)))
					.sum()).isEqualTo(whole);
				long most = section.select("tbody a[data-figure]")
					.stream()
					.mapToLong((each) -> Long.parseLong(each.attr("data-value")))
					.max()
					.orElseThrow();
				for (Element cell : section.select("td.pairs__side")) {
					assertThat(Double.parseDouble(cell.select("rect").attr("width").replace("%", "")))
						.isEqualTo(Math.floor(1000.0 * number(cell) / most) / 10);
				}
			}
		}
	}

	@Test
	void whatIsNotKnownIsNoDifference() {
		Document page = page("/compare?by=country&left=TJ&right=KG", this.officer);
		Element women = page.select("tr:has(th:containsOwn(Women))").get(0);
		assertThat(women.select("a[data-figure=women]").eachAttr("data-value")).containsExactly("", "");
		assertThat(women.select("td").last().text()).isEqualTo("not known");
	}

	@Test
	void everyYearHasItsRowAlsoOneWithoutActivities() {
		Document page = page("/compare?by=country&left=TJ&right=KG", this.officer);
		List<String> years = page.select("section[aria-labelledby=h-year] tbody th").eachText();
		int first = Integer.parseInt(years.get(0));
		for (int at = 0; at < years.size() - 1; at++) {
			assertThat(years.get(at)).isEqualTo(Integer.toString(first + at));
		}
	}

	@Test
	void sidesAreTypedWhereTheyAreTooManyForAList() {
		assertThat(page("/compare?by=project", this.officer).select("select#left")).hasSize(1);
		this.jdbc.sql("""
				insert into project (id, slug, code, thematic_area_id, type, title_en, title_en_state)
				select 900000 + n, 'ZZM-' || n, 'ZZM/' || n, (select min(id) from thematic_area), 'national',
					'Many', 'original' from generate_series(1, 100) n""").update();
		Document page = page("/compare?by=project&left=XAC/K22&right=ZZM-12", this.officer);
		assertThat(page.select("input#left").attr("value")).isEqualTo("XAC-K22");
		assertThat(page.select("h1").text()).contains("XAC/K22", "ZZM/12");
		assertThat(page("/compare?by=project", this.donor).select("[data-lookup]")).isEmpty();
	}

	@Test
	void saysWhichSideItDidNotUnderstand() {
		assertThat(page("/compare?by=country&left=XX&right=KG", this.officer).text()).contains("left", "XX",
				"Choose two countries");
		assertThat(page("/compare?by=period&left=..&right=2019-13", this.officer).text()).contains("Type two periods");
		assertThat(page("/compare?by=nonsense", this.officer).text()).contains("Choose two countries");
	}

	@Test
	void aDonorComparesWhatItMaySee() {
		this.jdbc.sql("update project set visibility = 'office' where slug = 'KGZ-K50'").update();
		this.jdbc.sql(
				"update activity set visibility = 'office' where project_id = (select id from project where slug = 'KGZ-K50')")
			.update();
		assertThat(page("/compare?by=project&left=KGZ-K50&right=XAC-K22", this.donor).text()).doesNotContain("KGZ/K50");
	}

	@Test
	void leavesAsFilesWithTheSameNumbers() {
		String query = "?by=country&left=TJ&right=KG&lang=ru";
		String csv = text("/compare.csv" + query, this.officer);
		Element held = page("/compare" + query, this.officer).select("main section").get(0).select("tbody tr").get(0);
		assertThat(csv).contains("figures,figures,activities,left," + number(held.select("td").get(0)),
				"figures,figures,women,difference,,", "Таджикистан");
		for (String format : List.of("xlsx", "pdf")) {
			assertThat(ask("/compare." + format + query, this.officer).getStatus()).isEqualTo(200);
		}
		assertThat(ask("/compare.csv?by=country&left=TJ", this.officer).getStatus()).isEqualTo(302);
	}

	private static long number(Element cell) {
		return Long.parseLong(cell.select("a[data-figure]").attr("data-value"));
	}

	private Document page(String address, RequestPostProcessor reader) {
		return Jsoup.parse(text(address, reader));
	}

	private String text(String address, RequestPostProcessor reader) {
		return new String(ask(address, reader).getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse ask(String address, RequestPostProcessor reader) {
		return this.mvc.get().uri(URI.create(address)).with(reader).exchange().getResponse();
	}

}
