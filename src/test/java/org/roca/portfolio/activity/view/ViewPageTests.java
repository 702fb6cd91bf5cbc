package org.roca.portfolio.activity.view;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/** The same selection of activities in every view, in both languages. */
@DatabaseTest
class ViewPageTests {

	private static final List<String> VIEWS = List.of("map", "timeline", "calendar", "chart");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private RequestPostProcessor officer;

	@BeforeEach
	void people() {
		this.officer = this.people.officer("viewing-officer");
	}

	@ParameterizedTest
	@CsvSource({ "en, Map, Held in: Tajikistan", "ru, Карта, Страна проведения: Таджикистан" })
	void noWayFromOneViewToAnotherLosesAnything(String language, String map, String chip) {
		String query = "?project=XAC-K22&country=TJ&country=KZ&from=2010&sort=title";
		Document list = read("/activities" + query + "&lang=" + language);
		String count = stated(list);
		for (String view : VIEWS) {
			Document page = read("/activities/" + view + query + "&lang=" + language);
			assertThat(stated(page)).as(view).isEqualTo(count);
			assertThat(page.select(".views a").eachAttr("href")).containsExactly("/activities" + query,
					"/activities/map" + query, "/activities/timeline" + query, "/activities/calendar" + query,
					"/activities/chart" + query);
			assertThat(page.select(".views a[aria-current]").eachAttr("id")).containsExactly("view-" + view);
			assertThat(page.select(".said").text()).isNotEmpty().isEqualTo(list.select(".said").text());
			assertThat(page.select("#view-map").text()).isEqualTo(map);
			assertThat(page.select(".chip").eachText()).anyMatch((text) -> text.contains(chip));
			assertThat(page.select(".chip").eachAttr("href"))
				.contains("/activities/" + view + "?project=XAC-K22&country=KZ&from=2010&sort=title");
			assertThat(page.select("form.filters").attr("action")).isEqualTo("/activities/" + view);
			assertThat(page.select("form.filters [name=sort]").val()).isEqualTo("title");
			assertThat(page.text()).doesNotContain("??");
		}
		assertThat(read("/activities" + query).select("#view-map").attr("href")).isEqualTo("/activities/map" + query);
	}

	@Test
	void whatIsAskedOfAViewStaysWhereTheSelectionChanges() {
		Document calendar = read("/activities/calendar?country=TJ&type=training&at=2019");
		assertThat(calendar.select(".chip").eachAttr("href")).contains("/activities/calendar?country=TJ&at=2019",
				"/activities/calendar?type=training&at=2019");
		assertThat(calendar.select("form.filters [name=at]").val()).isEqualTo("2019");
		Document chart = read("/activities/chart?country=TJ&by=donor");
		assertThat(chart.select(".chip").attr("href")).isEqualTo("/activities/chart?by=donor");
		assertThat(chart.select("#by-type").attr("href")).isEqualTo("/activities/chart?country=TJ&by=type");
		assertThat(chart.select(".views #view-table").attr("href")).isEqualTo("/activities?country=TJ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/activities/calendar?at=2019-13", "/activities/calendar?at=0999",
			"/activities/calendar?at=%00", "/activities/chart?by=participants", "/activities/map?at=2019",
			"/activities/timeline?after=NO-SUCH-0001", "/activities?on=2019-02-30", "/activities?on=2019..2020" })
	void whatIsNotUnderstoodIsSaid(String path) {
		assertThat(read(path).select("main .notice.is-warn")).hasSize(1);
	}

	@Test
	void theTimelineHasTheRowsOfTheListPageByPage() {
		String query = "?theme=container-and-border-control&sort=project";
		Document list = read("/activities" + query);
		Document timeline = read("/activities/timeline" + query);
		assertThat(timeline.select(".timeline tbody a").eachAttr("href"))
			.isEqualTo(list.select("a.rowlink").eachAttr("href"));
		Document second = read(timeline.select("a[rel=next]").attr("href"));
		assertThat(second.select(".timeline tbody a").eachAttr("href"))
			.isEqualTo(read(list.select("a[rel=next]").attr("href")).select("a.rowlink").eachAttr("href"));
		assertThat(second.select("main .export a").attr("href")).contains("after=")
			.startsWith("/activities/timeline.svg");
	}

	@Test
	void aDayThatHasTooManyNamesThreeAndLeadsToAll() {
		this.jdbc
			.sql("update activity set actual_start = '2018-11-20', actual_start_precision = 'day', actual_end = null, "
					+ "actual_end_precision = null where reference like 'XAC-K22-000_'")
			.update();
		Document month = read("/activities/calendar?project=XAC-K22&at=2018-11");
		Element day = month.select("td:has(a[href*='on=2018-11-20'])").first();
		int all = Integer.parseInt(day.select("[data-figure=activities]").attr("data-value"));
		assertThat(all).isGreaterThan(8);
		assertThat(day.select("a[href^='/activities/XAC-K22-']")).hasSize(3);
		Element more = day.select("li:last-child a").first();
		assertThat(more.text()).isEqualTo("+" + (all - 3) + " more");
		assertThat(stated(read(more.attr("href")))).isEqualTo(String.valueOf(all));
	}

	@Test
	void datesThatAreNotKnownToTheDayAreOnNoDay() {
		this.jdbc.sql(
				"update activity set actual_start = '2018-11-01', actual_start_precision = 'month', actual_end = null, "
						+ "actual_end_precision = null where reference = 'XAC-K22-0001'")
			.update();
		String query = "reference=XAC-K22-0001";
		Document month = read("/activities/calendar?" + query);
		assertThat(month.select("h2").first().text()).as("found without asking").isEqualTo("Nov 2018");
		assertThat(month.select(".cal a")).isEmpty();
		assertThat(month.select(".placed a").eachAttr("href")).contains("/activities?on=2018-11&" + query);
		assertThat(stated(read("/activities?on=2018-11&" + query))).isEqualTo("1");
		assertThat(stated(read("/activities?on=2018-11-01&" + query))).isEqualTo("0");
		assertThat(stated(read("/activities?on=2018&" + query))).isEqualTo("0");
		Document far = read("/activities/calendar?at=2017-03&" + query);
		assertThat(far.select(".placed a").eachAttr("href")).contains("/activities/calendar?" + query + "&at=2018-11");
	}

	@Test
	void aDonorsViewsHaveWhatItsListHas() {
		RequestPostProcessor japan = this.people.donor("viewing-japan",
				this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
		String seen = stated(read("/activities", japan));
		assertThat(seen).isNotEqualTo(stated(read("/activities")));
		VIEWS.forEach((view) -> assertThat(stated(read("/activities/" + view, japan))).as(view).isEqualTo(seen));
		Document eyes = read("/activities/map?view-as=japan");
		assertThat(stated(eyes)).isEqualTo(seen);
		assertThat(eyes.select(".views a").eachAttr("href")).allMatch((href) -> href.endsWith("?view-as=japan"));
	}

	@Test
	void whatIsDrawnIsAFileToo() {
		for (String file : List.of("map.svg?country=TJ", "timeline.svg?sort=date", "chart.svg?by=theme", "chart.png")) {
			MvcTestResult result = this.mvc.get().uri("/activities/" + file).with(this.officer).exchange();
			assertThat(result).as(file).hasStatusOk();
			assertThat(result.getResponse().getContentType())
				.startsWith(file.contains("png") ? "image/png" : "image/svg+xml");
		}
		assertThat(text(this.mvc.get().uri("/activities/map.svg?country=TJ").with(this.officer).exchange()))
			.contains("do not imply official endorsement", "Held in: Tajikistan");
		assertThat(this.mvc.get().uri("/activities/calendar.svg").with(this.officer)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/activities/map.gif").with(this.officer)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/activities/chart.svg?by=x").with(this.officer))
			.hasRedirectedUrl("/activities/chart?by=x");
	}

	@Test
	void nothingSelectedIsSaidInEveryView() {
		for (String view : List.of("map", "timeline", "chart")) {
			assertThat(read("/activities/" + view + "?q=nothing-is-called-so").select("main .empty")).as(view)
				.hasSize(1);
		}
		assertThat(read("/activities/calendar?q=nothing-is-called-so").select(".cal")).hasSize(1);
	}

	private Document read(String path) {
		return read(path, this.officer);
	}

	private Document read(String path, RequestPostProcessor person) {
		MvcTestResult result = this.mvc.get().uri(URI.create(path)).with(person).exchange();
		assertThat(result).as(path).hasStatusOk();
		return Jsoup.parse(text(result));
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String stated(Document page) {
		return page.select("main [role=status] [data-figure=activities]").attr("data-value");
	}

}
