package org.roca.portfolio.search;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/** The search page over the real portfolio. */
@DatabaseTest
class SearchPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "К22, /projects/XAC-K22", "TAJ/E24, /projects/E24", "xac k22 12, /activities/XAC-K22-0012",
			"gloG80, /projects/GLO-G80", "h03, /projects/H03" })
	void offersTheRecordOfACode(String asked, String address) throws Exception {
		Document page = search(this.people.officer("nargiza"), asked, "en");
		assertThat(page.select("main a.btn-primary").eachAttr("href")).containsExactly(address);
		assertThat(page.select("section.asked")).isEmpty();
		assertThat(page.select("main input[name=q]").val()).isEqualTo(asked);
		assertThat(page.select(".band input[name=q]").val()).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource({ "CARICC, caricc", "ЦАРИКЦ, caricc", "DCA, dca-tajikistan", "АКН, dca-tajikistan",
			"Nijniy Pyanj, nijniy-pyanj", "Nizhniy, nijniy-pyanj", "Panji Poyon, nijniy-pyanj",
			"Нижний Пяндж, nijniy-pyanj", "BLO, blo", "Norway, norway", "Норвегия, norway",
			"container, container-control", "контейнер, container-control", "Khorugh, khorog" })
	void findsTheRealNames(String asked, String slug) throws Exception {
		for (String language : List.of("en", "ru")) {
			Document page = search(this.people.officer("nargiza"), asked, language);
			assertThat(page.select(".hits a").eachAttr("href"))
				.anyMatch((href) -> href.contains(slug) || "blo".equals(slug) && href.startsWith("/sites/"));
			assertThat(page.select("main").text()).doesNotContain("??");
		}
	}

	@Test
	void aCountOfActivitiesIsThatOfTheList() throws Exception {
		RequestPostProcessor officer = this.people.officer("nargiza");
		Document page = search(officer, "контейнер", "en");
		String count = page.select("a[data-figure=activities]").attr("data-value");
		assertThat(Integer.parseInt(count)).isGreaterThan(SearchController.FIRST);
		Document list = Jsoup.parse(this.mvc.get()
			.uri(URI.create(page.select("a[data-figure=activities]").attr("href")))
			.with(officer)
			.exchange()
			.getResponse()
			.getContentAsString());
		assertThat(list.select("[data-figure=activities]:not(a)").eachAttr("data-value")).contains(count);
	}

	/** The rows, the map, the pictures and the spreadsheet at once. */
	@Test
	void aQuestionIsAnsweredByTheListOfItsSelection() throws Exception {
		RequestPostProcessor officer = this.people.officer("nargiza");
		for (String language : List.of("en", "ru")) {
			Document page = search(officer, "trainings for customs in Tajikistan", language);
			Element asked = page.select("section.asked").first();
			assertThat(asked.select(".asked__line").text()).matches("[^·]+ · [^·]+ · [^·]+");
			assertThat(page.select("main").text()).doesNotContain("??");
			String count = asked.select("a[data-figure=activities]").attr("data-value");
			assertThat(Integer.parseInt(count)).isPositive();
			Document list = page(officer, asked.select("a[data-figure=activities]").attr("href") + "&lang=" + language);
			assertThat(list.select("[data-figure=activities]:not(a)").eachAttr("data-value")).contains(count);
			assertThat(list.select(".said").text()).isEqualTo(asked.select(".asked__line").text());
			assertThat(asked.select(".hits li")).hasSize(Integer.parseInt(count));
			assertThat(asked.select("mark")).isEmpty();
			assertThat(asked.select("p a").eachAttr("href").stream().map((href) -> href.replaceAll("[?].*", "")))
				.containsExactly("/activities", "/activities/map", "/activities/timeline", "/activities/calendar",
						"/activities/chart", "/activities.xlsx");
		}
		assertThat(page(officer, "/search/suggestions?q=trainings%20customs%20tajikistan").select("[role=option]")
			.eachAttr("href")).contains("/activities?country=TJ&agency-kind=customs&type=training");
	}

	@Test
	void thatNoActivityIsAllOfItIsSaidOnlyWhereThereIsNothingElse() throws Exception {
		RequestPostProcessor officer = this.people.officer("nargiza");
		Document page = search(officer, "trainings customs tajikistan norway 1999", "en");
		assertThat(page.select("section.asked .sec__head a").eachAttr("data-value")).containsExactly("0");
		assertThat(page.select("section.asked").text()).contains("No activity that you may see is all of this");
		assertThat(page.select("main").text()).doesNotContain("Nothing found");
		Document agency = search(officer, "police Turkmenistan", "en");
		assertThat(agency.select("section.asked")).isEmpty();
		assertThat(agency.select(".hits a").eachAttr("href")).contains("/agencies/mia-turkmenistan");
	}

	@Test
	void whereNoActivityIsAllOfItOneConditionLessIsOffered() throws Exception {
		RequestPostProcessor officer = this.people.officer("nargiza");
		Document page = search(officer, "trainings customs tajikistan 1999", "en");
		Element nearly = page.select("section.asked li a").first();
		assertThat(nearly.text()).isEqualTo("Training course · Customs · Tajikistan: " + nearly.attr("data-value"));
		assertThat(page(officer, nearly.attr("href")).select("[data-figure=activities]:not(a)").eachAttr("data-value"))
			.contains(nearly.attr("data-value"));
		assertThat(page.select("section.asked li")).hasSize(1);
	}

	/**
	 * Where too many have the words for each to be read, all are counted all the same.
	 */
	@Test
	void aCountOfMoreThanAreReadIsExact() throws Exception {
		this.jdbc.sql("""
				insert into activity (id, reference, project_id, number, type, title_en, title_en_state, review_state)
				select 900000 + n, 'XAC-K22-' || 100000 + n, p.id, 100000 + n, 'training',
						case when n % 3 = 0 then 'Zebra' else 'Zebra crossing' end, 'original', 'approved'
					from project p, generate_series(1, 3300) n where p.slug = 'XAC-K22'""").update();
		Document page = search(this.people.officer("nargiza"), "zebra crossing", "en");
		assertThat(page.select("a[data-figure=activities]").eachAttr("data-value")).containsExactly("2200");
		assertThat(page.select(".hits a")).isNotEmpty().allMatch((hit) -> hit.text().contains("crossing"));
	}

	@Test
	void allOfAKindCanBeSeen() throws Exception {
		RequestPostProcessor officer = this.people.officer("nargiza");
		Document page = search(officer, "border liaison office", "en");
		String all = page.select("section[aria-labelledby=site] .sec__head a").attr("href");
		Document sites = Jsoup
			.parse(this.mvc.get().uri(URI.create(all)).with(officer).exchange().getResponse().getContentAsString());
		assertThat(sites.select("main section")).hasSize(1);
		assertThat(sites.select(".hits li").size()).isGreaterThan(SearchController.FIRST);
	}

	@Test
	void pagesOfOneKindFollowEachOther() throws Exception {
		this.jdbc.sql("""
				insert into place (id, slug, name_en, name_en_state, country_iso)
				select 9000 + n, 'pagetown-' || n, 'Pagetown ' || n, 'original', 'TJ' from generate_series(1, 120) n""")
			.update();
		RequestPostProcessor officer = this.people.officer("nargiza");
		Set<String> seen = new HashSet<>();
		String address = "/search?q=pagetown&kind=place&lang=en";
		for (int page = 1; page <= 3; page++) {
			Document shown = page(officer, address);
			assertThat(shown.select(".resultbar").text()).contains("Page " + page + " of 3");
			assertThat(shown.select(".hits a").eachAttr("href")).hasSize((page < 3) ? SearchController.PAGE : 20)
				.allMatch(seen::add);
			address = shown.select("a[rel=next]").attr("href");
		}
		assertThat(address).isEmpty();
		assertThat(page(officer, "/search?q=pagetown&kind=place&page=x").select(".hits a")).hasSize(50);
		assertThat(page(officer, "/search?q=pagetown&kind=place&page=9999").select(".hits a")).isEmpty();
	}

	@Test
	void suggestsTheBestOfWhatAPersonMaySee() throws Exception {
		Document options = page(this.people.officer("nargiza"), "/search/suggestions?lang=en&q=nizhniy%20pya");
		assertThat(options.select("[role=option]").first().attr("href")).isEqualTo("/sites/nijniy-pyanj");
		assertThat(options.select("[role=option]").last().attr("href")).isEqualTo("/search?q=nizhniy%20pya");
		assertThat(options.select("[role=option]").size()).isBetween(2, 9);
		assertThat(options.select("mark").text()).contains("Pyanj");
		assertThat(page(this.people.officer("nargiza"), "/search/suggestions?q=").select("[role=option]")).isEmpty();
		long norway = this.jdbc.sql("select id from organisation where slug = 'norway'").query(Long.class).single();
		assertThat(page(this.people.donor("liv", norway), "/search/suggestions?q=k50").html())
			.doesNotContain("KGZ-K50");
		assertThat(this.mvc.get().uri("/search/suggestions?q=k22")).hasStatus(302);
	}

	@Test
	void aDonorFindsNothingThatItMayNotSee() throws Exception {
		this.jdbc.sql("update activity set review_state = 'draft' where reference = 'XAC-K22-0012'").update();
		long japan = this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single();
		RequestPostProcessor donor = this.people.donor("aiko", japan);
		for (String asked : List.of("xac k22 12", "XAC-K22-0012")) {
			assertThat(search(donor, asked, "en").html()).doesNotContain("/activities/XAC-K22-0012");
			assertThat(search(this.people.officer("nargiza"), asked, "en").html()).contains("/activities/XAC-K22-0012");
		}
		Document norway = search(donor, "initial budget, 27 months", "en");
		assertThat(norway.select(".hits a[href*=contributions]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%", "_", "\\", "\"", "'", "\0", "<script>alert(1)</script>",
			"'; drop table project; --", "k22\0", "%%%s", "${7*7} #{x} *{y}", "{0}", "🙂", "-", "a:*&!b" })
	void anythingIsText(String asked) throws Exception {
		Document page = search(this.people.officer("nargiza"), asked, "ru");
		assertThat(page.select("script:not([src])")).isEmpty();
		assertThat(page.select("main h1").text()).isEqualTo("Поиск");
	}

	@Test
	void saysThatAVeryLongTextWasCut() throws Exception {
		Document page = search(this.people.officer("nargiza"), "container ".repeat(500), "en");
		assertThat(page.select(".notice").text()).contains("first 200 characters");
		assertThat(page.select("main input[name=q]").val()).hasSizeLessThanOrEqualTo(200);
	}

	@Test
	void helpsWhoAsksForNothing() throws Exception {
		Document page = search(this.people.officer("nargiza"), "", "en");
		assertThat(page.select("section[aria-labelledby=help] li")).hasSize(5);
		assertThat(this.mvc.get().uri("/search").with(this.people.officer("nargiza"))).hasStatusOk();
		assertThat(this.mvc.get().uri("/search?kind=cat&q=a&q=b").with(this.people.officer("nargiza"))).hasStatusOk()
			.bodyText()
			.contains("kind = “cat”");
	}

	@Test
	void saysWhenNothingIsFoundAndOnlyThen() throws Exception {
		assertThat(search(this.people.officer("nargiza"), "xqzwvk", "en").select(".empty")).hasSize(1);
		assertThat(search(this.people.officer("nargiza"), "k22", "en").select(".empty")).isEmpty();
	}

	@Test
	void isForTheSignedIn() {
		assertThat(this.mvc.get().uri("/search?q=k22")).hasStatus(302);
	}

	@ParameterizedTest
	@CsvSource({ "/nowhere/K22, /projects/XAC-K22", "/agency/caricc, /agencies/caricc" })
	void anUnknownAddressOffersWhatItsEndResembles(String address, String near) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(address + "?lang=ru").with(this.people.officer("nargiza")).exchange();
		assertThat(answer).hasStatus(404);
		Document page = Jsoup.parse(answer.getResponse().getContentAsString());
		assertThat(page.select("main h1").text()).isEqualTo("Такой страницы нет");
		assertThat(page.select(".links a").eachAttr("href")).contains(near);
	}

	@Test
	void anUnknownReferenceOffersItsNeighbours() throws Exception {
		MvcTestResult answer = this.mvc.get()
			.uri("/activities/XAC-K22-9999")
			.with(this.people.officer("nargiza"))
			.exchange();
		assertThat(answer).hasStatus(404);
		assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).select(".links a").eachAttr("href"))
			.contains("/projects/XAC-K22")
			.anyMatch((href) -> href.startsWith("/activities/XAC-K22-0"));
	}

	private Document page(RequestPostProcessor person, String address) throws Exception {
		MvcTestResult answer = this.mvc.get().uri(URI.create(address)).with(person).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

	private Document search(RequestPostProcessor person, String asked, String language) throws Exception {
		MvcTestResult answer = this.mvc.get()
			.uri("/search")
			.queryParam("q", asked)
			.queryParam("lang", language)
			.with(person)
			.exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

}
