package org.roca.portfolio.dashboard;

import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portfolio, countries, thematic areas and fields of work on the real portfolio, by
 * role. The numbers are those of the public record.
 */
@DatabaseTest
class DashboardPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	private RequestPostProcessor officer;

	@BeforeEach
	void people() {
		this.officer = this.people.officer("nargiza");
	}

	@Test
	void thePortfolioAddsUpToThePublicRecord() {
		Document page = read("/", this.officer);
		assertThat(figures(page.selectFirst(".figures"))).startsWith("projects=8", "activities=138", "activities=77",
				"participants=602", "women=", "men=", "unknown=602", "agencies=29", "agencies=35", "sites=55");
		assertThat(page.select(".figures [data-figure=contributions-usd]").eachAttr("data-value"))
			.containsExactly("16768415.85");
		assertThat(page.select(".figures [data-figure=contributions-agreed-jpy]").eachAttr("data-value"))
			.containsExactly("1306000000");
		assertThat(page.select("tr.group [data-figure=activities]").eachAttr("data-value")).containsSubsequence("17",
				"37", "84");
		assertThat(page.text()).contains("17 + 37 + 84 = 138.");
		assertThat(page.select("#types tfoot a").attr("data-value")).isEqualTo("138");
		assertThat(page.select("#years tfoot a").eachAttr("data-value")).containsExactly("17", "37", "84", "138");
		assertThat(page.select("#towns tfoot a").attr("data-value")).isEqualTo("138");
	}

	@Test
	void aCountryKeepsWhatIsItsOwnApartFromRegionalWork() {
		Document page = read("/countries/TJ", this.officer);
		assertThat(figures(page.selectFirst(".figures"))).startsWith("activities=22", "activities=21", "activities=41",
				"participants=98");
		assertThat(page.text()).contains("7 + 0 + 1 + 6 + 1 + 7 = 22.");
		assertThat(page.select("section[aria-labelledby=h-sites] tr.group").eachText()).containsExactly(
				"Border with Afghanistan 11", "Border with Kyrgyzstan 2", "Border with Uzbekistan 3",
				"No border stated 3");
		assertThat(page.select("[data-figure=contributions-usd]")).isEmpty();
	}

	@Test
	void countriesAndTheRestMakeTheTotal() {
		Document page = read("/countries", this.officer);
		assertThat(page.select("tbody [data-figure=activities-by-share]")
			.eachAttr("data-value")
			.stream()
			.mapToLong(Long::parseLong)
			.sum()).isEqualTo(82);
		assertThat(page.text()).contains("82 of the countries + 49 regional, not split + 7 not known = 138.");
	}

	@Test
	void aPeriodNarrowsWhatIsCountedAndWhatItOpens() {
		for (String path : List.of("/?period=2015..2019", "/?from=2015&to=2019")) {
			Document page = read(path, this.officer);
			Element activities = page.selectFirst(".figures [data-figure=activities]");
			assertThat(activities.attr("data-value")).isEqualTo("77");
			assertThat(activities.attr("href")).isEqualTo("/activities?from=2015&to=2019");
			assertThat(page.selectFirst("#period option[selected]").attr("value")).isEqualTo("2015..2019");
		}
	}

	@Test
	void namesWhatItDidNotUnderstand() {
		Document page = read("/?period=soon&type=meeting&nonsense=1", this.officer);
		assertThat(page.select(".notice li")).hasSize(3);
		assertThat(page.selectFirst("[data-figure=activities]").attr("data-value")).isEqualTo("138");
	}

	@Test
	void aFieldWithoutAProjectSaysSo() {
		assertThat(read("/fields/cybercrime", this.officer).select(".empty").text())
			.contains("No project of this sub-programme states it.");
		assertThat(read("/themes", this.officer).text()).contains("No project of this sub-programme states it.");
		assertThat(read("/fields/narcotics", this.officer).select(".figures")).hasSize(1);
	}

	@Test
	void anAreaQuotesItsSource() {
		assertThat(read("/themes/container-and-border-control", this.officer).select(".quote").text())
			.contains("Activities in the area of container control, border control and border management");
	}

	@Test
	void aDonorSeesWhatItFundsAndNothingElse() {
		RequestPostProcessor norway = this.people.donor("ingrid", organisation("Norway"));
		Document page = read("/", norway);
		assertThat(page.select(".figures [data-figure=projects]").attr("data-value")).isLessThan("8");
		assertThat(page.select(".figures [data-figure=contributions-usd]").attr("data-value")).isEqualTo("1300000");
		assertThat(page.text()).doesNotContain("KGZ/K50");
		assertThat(status("/themes/container-and-border-control", norway)).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/countries", "/countries/TM", "/themes", "/fields/narcotics", "/fields/cybercrime" })
	void aDonorWithoutAnActivitySeesEmptyPages(String path) {
		RequestPostProcessor nobody = this.people.donor("pierre", organisation("European Union"));
		Document page = read(path, nobody);
		assertThat(page.select("[data-figure=activities]").eachAttr("data-value")).allMatch("0"::equals);
		assertThat(page.select("main").text()).doesNotContain("XAC/K22");
	}

	@Test
	void anAreaOutOfViewIsNotThere() {
		RequestPostProcessor nobody = this.people.donor("pierre", organisation("European Union"));
		assertThat(status("/themes/container-and-border-control", nobody)).isEqualTo(404);
		assertThat(read("/countries/AF", nobody).select("a.figure").eachAttr("data-value")).isNotEmpty()
			.allMatch((value) -> value.isEmpty() || "0".equals(value));
	}

	@Test
	void eachCountryThatARecordNamesHasAPage() {
		for (String iso : List.of("JP", "AM", "CN")) {
			Document page = read("/countries/" + iso, this.officer);
			assertThat(page.select("a.figure[data-figure=activities]").eachAttr("data-value")).containsOnly("0");
			assertThat(page.select("section[aria-labelledby=h-known]").text())
				.endsWith("No activity is on record here.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/countries", "/countries/TJ", "/themes", "/themes/national-structures",
			"/fields/narcotics" })
	void speaksRussianToo(String path) {
		Document page = read(path + "?lang=ru", this.officer);
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ru");
		assertThat(page.select("main h2").eachText()).isNotEmpty().allMatch((title) -> title.matches("[А-Яа-яё].*"));
		assertThat(page.text()).doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/countries", "/countries/TJ", "/themes", "/themes/national-structures",
			"/fields/narcotics" })
	void asksStrangersToSignIn(String path) {
		assertThat(this.mvc.get().uri(path).accept("text/html").exchange().getResponse().getStatus()).isEqualTo(302);
	}

	@Test
	void aCountryInSmallLettersLeadsToItsPage() {
		MvcTestResult result = this.mvc.get().uri("/countries/tj?period=2018").with(this.officer).exchange();
		assertThat(result).hasStatus(301).hasRedirectedUrl("/countries/TJ?period=2018");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/countries/XX", "/countries/T%27J", "/themes/nothing", "/fields/nothing" })
	void doesNotKnowOtherCodes(String path) {
		assertThat(status(path, this.officer)).isEqualTo(404);
	}

	private static List<String> figures(Element part) {
		return part.select("[data-figure]")
			.stream()
			.map((figure) -> figure.attr("data-figure") + "=" + figure.attr("data-value"))
			.toList();
	}

	private int status(String path, RequestPostProcessor person) {
		return this.mvc.get().uri(URI.create(path)).with(person).exchange().getResponse().getStatus();
	}

	private Document read(String path, RequestPostProcessor person) {
		MvcTestResult result = this.mvc.get().uri(URI.create(path)).with(person).exchange();
		assertThat(result).as(path).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private long organisation(String name) {
		return this.jdbc.sql("select id from organisation where name_en = :name")
			.param("name", name)
			.query(Long.class)
			.single();
	}

}
