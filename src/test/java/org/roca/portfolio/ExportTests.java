package org.roca.portfolio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Every list and every dashboard leaves as a file, whole and with what it is. */
@DatabaseTest
class ExportTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "/projects?theme=container-and-border-control", "/agencies?country=TJ&sort=-activities",
			"/sites?country=TJ", "/donors?sort=-usd", "/contributions?donor=japan",
			"/activities?country=TJ&sort=title" })
	void aListHasAllRowsOfItsPage(String page) {
		RequestPostProcessor officer = this.people.officer("exporting-officer");
		int query = page.indexOf('?');
		String file = (query < 0) ? page + ".csv" : page.substring(0, query) + ".csv" + page.substring(query);
		String name = page.substring(1, (query < 0) ? page.length() : query);
		String count = Jsoup.parse(text(ask(page, officer)))
			.select("[data-figure=" + name + "]:not(a)")
			.attr("data-value");
		assertThat(rows(file, officer)).hasSize(Integer.parseInt(count)).isNotEmpty();
	}

	@Test
	void theFileSaysWhatItIsAndWhoseView() {
		RequestPostProcessor japan = this.people.donor("exporting-japan", organisation("japan"));
		String row = String.join("|", rows("/contributions.csv?lang=ru", japan).get(0).getFields());
		assertThat(row).contains("Как видит: донор «").doesNotContain("Норвегия");
		String office = String.join("|",
				rows("/sites.csv?lang=en&country=TJ", this.people.officer("exporting-officer")).get(0).getFields());
		assertThat(office).contains("Selection: Country: Tajikistan", "As seen by: the office",
				"Source: http://localhost/sites?country=TJ", "Rows: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/countries/TJ", "/themes/container-and-border-control", "/fields/narcotics",
			"/projects/XAC-K22", "/projects/XAC-K22/pillars/1", "/agencies/dca-tajikistan", "/donors/japan" })
	void aDashboardHasTheFiguresOfItsPage(String page) {
		RequestPostProcessor officer = this.people.officer("exporting-officer");
		String period = "?from=2015&to=2019";
		String shown = Jsoup.parse(text(ask((page.isEmpty() ? "/" : page) + period, officer)))
			.select("a.figure[data-figure=participants]")
			.attr("data-value");
		List<NamedCsvRecord> cells = rows(page + "/dashboard.csv" + period, officer);
		assertThat(cells).filteredOn(
				(cell) -> cell.getField("section").equals("figures") && cell.getField("column").equals("participants"))
			.singleElement()
			.satisfies((cell) -> assertThat(cell.getField("value")).isEqualTo(shown));
		assertThat(cells).extracting((cell) -> cell.getField("table")).contains("countries", "towns", "known");
	}

	@Test
	void whatIsNotUnderstoodLeadsToThePageThatNamesIt() {
		RequestPostProcessor officer = this.people.officer("exporting-officer");
		assertThat(ask("/sites.xlsx?country=ZZ", officer).getRedirectedUrl()).isEqualTo("/sites?country=ZZ");
		assertThat(ask("/countries/TJ/dashboard.pdf?colour=red", officer).getRedirectedUrl())
			.isEqualTo("/countries/TJ?colour=red");
	}

	@Test
	void anotherWritingOfACodeLeadsToItsFile() {
		RequestPostProcessor officer = this.people.officer("exporting-officer");
		MockHttpServletResponse answer = ask("/projects/K22/dashboard.xlsx?from=2015", officer);
		assertThat(answer.getStatus()).isEqualTo(301);
		assertThat(answer.getHeader("Location")).isEqualTo("/projects/XAC-K22/dashboard.xlsx?from=2015");
	}

	@Test
	void thereIsNoFileOfAnUnknownFormatOrRecord() {
		RequestPostProcessor officer = this.people.officer("exporting-officer");
		for (String address : List.of("/sites.exe", "/dashboard.exe", "/countries/ZZ/dashboard.csv",
				"/projects/K99/dashboard.csv", "/dashboard/no-such.svg", "/exports/1",
				"/exports/0d8ac1a3-75b1-4a63-9d40-6c30fb3b1f10")) {
			assertThat(ask(address, officer).getStatus()).as(address).isEqualTo(404);
		}
	}

	@Test
	void everyDrawingOfADashboardIsAFile() {
		RequestPostProcessor officer = this.people.officer("exporting-officer");
		for (String page : List.of("", "/projects/XAC-K22", "/countries/TJ")) {
			Document shown = Jsoup.parse(text(ask(page.isEmpty() ? "/" : page, officer)));
			List<String> files = shown.select("p.export a[href~=(svg|png)$]").eachAttr("href");
			assertThat(files).contains(page + "/dashboard/map.svg", page + "/dashboard/timeline.png",
					page + "/dashboard/years.svg", page + "/dashboard/types.png");
			for (String file : files) {
				MockHttpServletResponse answer = ask(file, officer);
				assertThat(answer.getStatus()).as(file).isEqualTo(200);
				assertThat(answer.getContentType()).as(file)
					.isEqualTo(file.endsWith("svg") ? "image/svg+xml" : "image/png");
			}
		}
	}

	private List<NamedCsvRecord> rows(String address, RequestPostProcessor person) {
		MockHttpServletResponse answer = ask(address, person);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		assertThat(answer.getContentType()).as(address).startsWith("text/csv");
		assertThat(answer.getContentLengthLong()).as(address).isEqualTo(answer.getContentAsByteArray().length);
		return CsvReader.builder().ofNamedCsvRecord(text(answer)).stream().toList();
	}

	private long organisation(String slug) {
		return this.jdbc.sql("select id from organisation where slug = ?").param(slug).query(Long.class).single();
	}

	private MockHttpServletResponse ask(String address, RequestPostProcessor person) {
		return this.mvc.get().uri(URI.create(address)).with(person).exchange().getResponse();
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).replace("\uFEFF", "");
	}

}
