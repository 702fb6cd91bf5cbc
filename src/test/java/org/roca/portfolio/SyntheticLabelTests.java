package org.roca.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.web.SyntheticMark;
import org.roca.portfolio.shared.web.SyntheticMarkReader;

import static org.assertj.core.api.Assertions.assertThat;

/** An application on a database with the mark says so wherever it says anything. */
@DatabaseTest
class SyntheticLabelTests {

	private static final String ENGLISH = "Synthetic data: nothing of it is real";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SyntheticMark mark;

	@Autowired
	private SyntheticMarkReader reader;

	@BeforeEach
	void mark() {
		this.jdbc.sql("insert into synthetic_portfolio (activities, seed, day) values (150, 1, '2026-11-25')").update();
		this.reader.start();
	}

	@AfterTransaction
	void readAgain() {
		this.reader.start();
		assertThat(this.mark.isSynthetic()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Synthetic data: nothing of it is real | 150
			ru | Синтетические данные: ничего из этого не происходило | 150
			""")
	void everyPageIsLabelledInTheLanguageOfItsReader(String language, String words, String size) {
		RequestPostProcessor officer = this.people.officer("synthetic-officer");
		for (String path : List.of("/", "/projects/XAC-K22", "/search?q=container", "/no-such-page")) {
			assertLabelled(this.mvc.get().uri(path).header("Accept-Language", language).with(officer), words, size);
		}
		assertLabelled(this.mvc.get().uri("/sign-in").header("Accept-Language", language), words, size);
	}

	@Test
	void theLabelIsPrinted() {
		Element label = Jsoup
			.parse(text(this.mvc.get().uri("/countries").with(this.people.officer("synthetic-officer")).exchange()))
			.getElementById("synthetic");
		assertThat(label).isNotNull();
		assertThat(label.select(".screen-only")).isEmpty();
	}

	@Test
	void everyFileSaysIt() {
		RequestPostProcessor officer = this.people.officer("synthetic-officer");
		for (String path : List.of("/projects.csv", "/agencies.xlsx?country=TJ", "/activities.xlsx?project=XAC-K22",
				"/projects/XAC-K22/fact-sheet.pdf", "/contributions.pdf?project=E24",
				"/activities.pdf?project=XAC-K22")) {
			MockHttpServletResponse file = this.mvc.get().uri(path).with(officer).exchange().getResponse();
			assertThat(file.getStatus()).as(path).isEqualTo(200);
			assertThat(FileText.of(file)).as(path).contains(ENGLISH);
		}
		MockHttpServletResponse rows = this.mvc.get().uri("/activities.csv").with(officer).exchange().getResponse();
		assertThat(FileText.of(rows).lines().skip(1)).isNotEmpty()
			.allMatch((row) -> row.contains("synthetic=150"), "a row says that it is synthetic");
		assertThat(rows.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("synthetic-activities");
	}

	private void assertLabelled(MockMvcTester.MockMvcRequestBuilder request, String words, String size) {
		Element label = Jsoup.parse(text(request.exchange())).getElementById("synthetic");
		assertThat(label).isNotNull();
		assertThat(label.text()).contains(words, size);
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
