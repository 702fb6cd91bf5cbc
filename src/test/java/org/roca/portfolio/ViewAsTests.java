package org.roca.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/** The office looks as a donor, and sees precisely what the donor sees. */
@DatabaseTest
class ViewAsTests {

	private static final String JAPAN = "view-as=japan";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource dataSource;

	@ParameterizedTest
	@ValueSource(strings = { "japan", "norway" })
	void everyPageIsPreciselyTheDonorsOwn(String slug) {
		for (String script : List.of("bridges", "canaries")) {
			new ResourceDatabasePopulator(false, false, "UTF-8", new ClassPathResource("scope/" + script + ".sql"))
				.execute(this.dataSource);
		}
		LensPages donor = as(donor(slug));
		LensPages officer = as(this.people.officer("looking-officer"));
		List<String> different = new ArrayList<>();
		int compared = 0;
		Set<String> walked = slug.equals("japan") ? addresses() : new LinkedHashSet<>(LensPages.SOME);
		walked.removeIf((address) -> address.contains("lang=ru"));
		for (String address : walked) {
			String own = donor.seen(address, "");
			String seen = officer.seen(address, "view-as=" + slug).replace("looking-officer", "looking-" + slug);
			if (!seen.equals(own)) {
				different.add(address + ": " + LensPages.difference(own, seen));
			}
			compared += own.startsWith("200") ? 1 : 0;
		}
		assertThat(compared).isGreaterThan(walked.size() / 3);
		assertThat(different).isEmpty();
	}

	@Test
	void everyRoleOfTheOfficeMayLook() {
		for (RequestPostProcessor person : List.of(this.people.officer("looking-officer"),
				this.people.manager("looking-manager"), this.people.administrator("looking-administrator"))) {
			Document page = as(person).page("/activities?" + JAPAN);
			assertThat(page.select("#lens b").text())
				.isEqualTo("You see what the donor “Japan” sees, and nothing else.");
			assertThat(page.select("#lens a").attr("href")).isEqualTo("?");
			assertThat(page.select("a[href^=/accounts]")).isEmpty();
		}
		assertThat(as(this.people.administrator("looking-administrator")).page("/").select("a[href^=/accounts]"))
			.isNotEmpty();
	}

	@Test
	void aDonorLooksAsNobodyElse() {
		LensPages japan = as(donor("japan"));
		for (String lens : List.of("view-as=united-states", "view-as=norway", "view-as=nobody", JAPAN)) {
			for (String address : LensPages.SOME) {
				assertThat(japan.seen(address, lens)).as(address).isEqualTo(japan.seen(address, ""));
				assertThat(japan.text(LensPages.with(address, lens))).as(address)
					.doesNotContain("id=\"lens\"", "/view-as?");
			}
		}
		assertThat(japan.answer("/view-as").getStatus()).isEqualTo(404);
	}

	@Test
	void nobodySeesAnything() {
		assertThat(as((request) -> request).answer("/?" + JAPAN).getRedirectedUrl()).isEqualTo("/sign-in");
		assertThat(as((request) -> request).answer("/view-as").getRedirectedUrl()).isEqualTo("/sign-in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "dca-tajikistan", "JAPAN", "japan%00", "%27%20or%20true--" })
	void whoIsNoDonorHasNoEyes(String slug) {
		LensPages officer = as(this.people.officer("looking-officer"));
		for (String address : List.of("/", "/activities?country=TJ", "/activities.csv", "/no-such", "/projects/K22")) {
			MockHttpServletResponse answer = officer.answer(LensPages.with(address, "view-as=" + slug));
			assertThat(answer.getStatus()).as(address).isEqualTo(404);
			assertThat(answer.getContentType()).startsWith("text/html");
		}
		Document page = Jsoup.parse(officer.text("/?lang=ru&view-as=" + slug));
		assertThat(page.select("main h1").text()).isEqualTo("Такой страницы нет");
		assertThat(page.select("#lens")).isEmpty();
	}

	@Test
	void everyLinkAndFormKeepsTheEyes() {
		LensPages officer = as(this.people.officer("looking-officer"));
		List<String> lost = new ArrayList<>();
		for (String address : addresses()) {
			if (address.endsWith("?lang=en") && !address.contains(".csv")) {
				lost.addAll(officer.lost(address, JAPAN));
			}
		}
		LensPages.SOME.forEach((address) -> lost.addAll(officer.lost(address, JAPAN)));
		assertThat(lost).isEmpty();
		Document page = officer.page("/activities?country=TJ&lang=en&" + JAPAN);
		assertThat(page.select("#languages a").attr("href")).isEqualTo("?country=TJ&" + JAPAN + "&lang=ru");
		assertThat(page.select("#lens a").attr("href")).isEqualTo("?country=TJ&lang=en");
		assertThat(page.select("header form input[name=view-as]").attr("value")).isEqualTo("japan");
		assertThat(page.select("a[href^=/sign-out], a[href^=/account]").eachAttr("href")).containsOnly("/sign-out",
				"/account");
	}

	@Test
	void everyFigureOpensItsRows() {
		LensPages officer = as(this.people.officer("looking-officer"));
		assertThat(officer
			.wrong(List.of("/?" + JAPAN, "/countries/TJ?" + JAPAN, "/projects/XAC-K22?" + JAPAN, "/donors?" + JAPAN)))
			.isEmpty();
	}

	@Test
	void theFileHasTheDonorsRowsAndSaysSo() {
		String own = as(donor("japan")).text("/activities.csv?country=TJ");
		String seen = as(this.people.officer("looking-officer")).text("/activities.csv?country=TJ&" + JAPAN);
		assertThat(own.lines().count()).isGreaterThan(5);
		assertThat(seen).contains(",country=TJ&" + JAPAN + ",")
			.isEqualTo(own.replace(",country=TJ,", ",country=TJ&" + JAPAN + ","));
	}

	@Test
	void aFileThatCantBeWrittenLeadsBackWithTheEyes() {
		assertThat(as(this.people.officer("looking-officer")).answer("/activities.csv?country=ZZ&" + JAPAN)
			.getRedirectedUrl()).isEqualTo("/activities?country=ZZ&" + JAPAN);
	}

	@Test
	void costsOneQueryMoreAndNothingOnOtherPages() {
		RequestPostProcessor officer = this.people.officer("looking-officer");
		assertThat(queries("/method", this.people.administrator("looking-administrator"))).isEqualTo(1);
		assertThat(queries("/method?" + JAPAN, officer)).isEqualTo(2);
		// Whoever counts first reads what is counted.
		queries("/activities?country=TJ&" + JAPAN, officer);
		assertThat(queries("/activities?" + JAPAN, officer)).isEqualTo(queries("/activities", donor("japan")) + 1);
	}

	@Test
	void aPageThatTheReaderHasIsNotSentAgain() {
		RequestPostProcessor officer = this.people.officer("looking-officer");
		MockHttpSession session = new MockHttpSession();
		String own = this.mvc.get()
			.uri("/themes")
			.with(officer)
			.session(session)
			.exchange()
			.getResponse()
			.getHeader(HttpHeaders.ETAG);
		String tag = this.mvc.get()
			.uri("/themes?" + JAPAN)
			.with(officer)
			.session(session)
			.exchange()
			.getResponse()
			.getHeader(HttpHeaders.ETAG);
		assertThat(tag).isNotNull().isNotEqualTo(own);
		assertThat(this.mvc.get()
			.uri("/themes?" + JAPAN)
			.with(officer)
			.session(session)
			.header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
		assertThat(this.mvc.head().uri("/themes?" + JAPAN).with(officer)).hasStatusOk();
		assertThat(this.mvc.head().uri("/themes?view-as=nobody").with(officer)).hasStatus(404);
	}

	@Test
	void isChosenOnAPageOfItsOwnAndLeadsBack() {
		LensPages officer = as(this.people.officer("looking-officer"));
		String choose = officer.page("/activities?country=TJ&q=a%26b&as-of=2126-01-01")
			.select("#lens-tools > a")
			.attr("href");
		assertThat(choose).isEqualTo("/view-as?country=TJ&q=a%26b&as-of=2126-01-01&page=/activities");
		Document page = officer.page(choose);
		assertThat(page.select("main form").attr("action")).isEqualTo("/activities");
		assertThat(page.select("main input[type=hidden]").eachAttr("name")).containsExactly("country", "q", "as-of");
		assertThat(page.select("main input[name=q]").attr("value")).isEqualTo("a&b");
		assertThat(page.select("main option").eachAttr("value")).contains("japan", "norway")
			.doesNotContain("dca-tajikistan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "page=//evil.example", "page=https://evil.example", "page=/%5Cevil.example",
			"page=javascript:alert(1)", "page=/a/../b", "page=%2F%2Fevil" })
	void leadsNowhereElse(String query) {
		Document page = as(this.people.officer("looking-officer")).page("/view-as?" + query);
		assertThat(page.select("main form").attr("action")).isEqualTo("/");
	}

	@Test
	void speaksRussian() {
		Document page = as(this.people.officer("looking-officer")).page("/activities?lang=ru&" + JAPAN);
		assertThat(page.select("#lens").text())
			.isEqualTo("Вы видите то, что видит донор «Япония», и ничего больше. Вернуться к обычному виду");
	}

	private Set<String> addresses() {
		Set<String> addresses = WalkedAddresses.addresses(this.mapping);
		addresses.removeIf((address) -> address.matches(
				"/(accounts?|sign-in|sign-out|view-as|waiting|views|bin|shared|exports|reports/access(.csv)?)([/?].*)?"));
		addresses.add("/no-such-page?lang=en");
		return addresses;
	}

	private int queries(String address, RequestPostProcessor person) {
		return QueryCount.of(() -> assertThat(as(person).answer(address).getStatus()).isEqualTo(200));
	}

	private LensPages as(RequestPostProcessor person) {
		return new LensPages(this.mvc, person);
	}

	private RequestPostProcessor donor(String slug) {
		return this.people.donor("looking-" + slug,
				this.jdbc.sql("select id from organisation where slug = ?").param(slug).query(Long.class).single());
	}

}
