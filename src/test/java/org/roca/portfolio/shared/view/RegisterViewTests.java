package org.roca.portfolio.shared.view;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.lookup.NewNames;
import org.roca.portfolio.shared.lookup.NewRecord;
import org.roca.portfolio.shared.web.RegisterView;

import static org.assertj.core.api.Assertions.assertThat;

/** The same selection of a register in every view, by role and in both languages. */
@DatabaseTest
class RegisterViewTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private NewNames names;

	private RequestPostProcessor officer;

	private RequestPostProcessor japan;

	@BeforeEach
	void people() {
		this.officer = this.people.officer("viewing-registers");
		this.japan = this.people.donor("viewing-japan",
				this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
	}

	/** Also by donors of shared projects of whom this one is not told. */
	@Test
	void aDonorHasEveryChart() {
		for (Register register : Register.values()) {
			RegisterView.charted(register)
				.forEach((by) -> assertThat(
						get(register.path() + "/chart?by=" + by.param(), this.japan).getResponse().getStatus())
					.as("%s by %s", register, by)
					.isEqualTo(200));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void noWayFromOneViewToAnotherLosesAnything(String language) {
		for (Register register : Register.values()) {
			List<String> addresses = addresses(register,
					"?theme=container-and-border-control&sort=" + register.sorts().get(0).opposite().code());
			RequestPostProcessor person = "en".equals(language) ? this.officer : this.japan;
			String count = stated(read(addresses.get(0) + "&lang=" + language, person), register);
			for (String address : addresses) {
				Document page = read(address + "&lang=" + language, person);
				assertThat(stated(page, register)).as(address).isEqualTo(count);
				assertThat(page.select(".views a").eachAttr("href")).containsExactlyElementsOf(addresses);
				assertThat(page.select(".views [aria-current=page]").attr("href")).isEqualTo(address);
				assertThat(page.select("main form.filters").attr("action")).isEqualTo(address.replaceAll("[?].*", ""));
				assertThat(page.text()).as(address).doesNotContain("??");
				assertThat(page.select(".export a").attr("href")).startsWith(register.path() + ".csv?");
			}
		}
	}

	private static List<String> addresses(Register register, String query) {
		return Stream.of(RegisterView.values()).map((view) -> view.path(register) + query).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					projects | project where id in (select project_id from project_coverage where role = 'covered' and country_iso = 'TJ' \
							union select project_id from activity where country_iso = 'TJ' \
							union select j.project_id from activity_project j join activity a on a.id = j.activity_id \
								where a.country_iso = 'TJ')
					agencies | organisation where agency and country_iso = 'TJ'
					sites    | site where country_iso = 'TJ'
					donors   | organisation where id in (select d.organisation_id from activity_donor d \
							join activity a on a.id = d.activity_id where a.country_iso = 'TJ')
					contributions | contribution where project_id in (select project_id from project_coverage \
							where role = 'covered' and country_iso = 'TJ' \
							union select project_id from activity where country_iso = 'TJ' \
							union select j.project_id from activity_project j join activity a on a.id = j.activity_id \
								where a.country_iso = 'TJ')
					""")
	void aCountryOfTheMapHasItsRows(String register, String rows) {
		Document map = read("/" + register + "/map", this.officer);
		String count = this.jdbc.sql("select count(*) from " + rows).query(String.class).single();
		String link = "a[href=/" + register + "?country=TJ]";
		assertThat(map.select("svg.map " + link).attr("data-value")).isEqualTo(count);
		assertThat(map.select("table " + link).attr("data-value")).isEqualTo(count);
		assertThat(map.select("svg.map a").eachAttr("aria-label")).anyMatch((label) -> label.contains("Tajikistan"));
	}

	@Test
	void sitesStandWhereASourceLocatesThemAndTheOthersAreCounted() {
		this.jdbc.sql("update site set lat = 37.2, lon = 68.6 where slug = 'nijniy-pyanj'").update();
		this.jdbc.sql("update site set lat = 0, lon = 0 where slug = 'ayritom'").update();
		Document map = read("/sites/map", this.officer);
		assertThat(map.select("svg.map a[href=/sites/nijniy-pyanj] circle")).isNotEmpty();
		assertThat(map.select(".placed a[href$=located=known]").attr("data-value")).isEqualTo("2");
		assertThat(map.select(".placed a[href$=located=unknown]").attr("data-value")).isEqualTo("53");
		assertThat(map.select(".placed").text()).contains("1 with coordinates has no circle");
		assertThat(read("/sites?located=known", this.officer).select("tbody tr")).hasSize(2);
	}

	@Test
	void aProjectRunsFromItsBeginningToItsEndAndOneWithoutDatesIsNotPlaced() {
		Document timeline = read("/projects/timeline", this.officer);
		String undated = this.jdbc.sql("select count(*) from project where start_date is null and end_date is null")
			.query(String.class)
			.single();
		assertThat(timeline.select(".placed a").attr("data-value")).isEqualTo(undated);
		assertThat(timeline.select(".placed a").attr("href")).isEqualTo("/projects?dates=unknown");
		assertThat(timeline.select(".timeline tbody tr")).hasSize(8);
		assertThat(timeline.select(".timeline tbody tr:has(.nk)")).hasSize(Integer.parseInt(undated));
		assertThat(timeline.select(".timeline tbody tr:has(.nk) .timeline__row rect")).isEmpty();
		assertThat(timeline.select(".timeline__row").eachAttr("aria-label")).anyMatch((said) -> said.contains("2017"));
		assertThat(read("/projects/timeline?after=KGZ-K50", this.officer).select(".export a[href*=timeline.]")
			.eachAttr("href"))
			.containsExactly("/projects/timeline.svg?after=KGZ-K50", "/projects/timeline.png?after=KGZ-K50");
	}

	/** Of an agency stand the activities that name it, as far as the reader sees them. */
	@ParameterizedTest
	@EnumSource(names = { "AGENCIES", "SITES", "DONORS" })
	void whatActivitiesNameStandsByTheirDays(Register register) {
		this.jdbc.sql("update activity set visibility = 'office' where reference like '%-0001'").update();
		for (RequestPostProcessor person : List.of(this.officer, this.japan)) {
			Document timeline = read(register.path() + "/timeline?sort=-activities", person);
			Element first = timeline.select(".timeline tbody tr").get(0);
			Element activities = first.select("a[data-figure=activities]").get(0);
			assertThat(activities.attr("data-value")).isNotEqualTo("0")
				.isEqualTo(read(activities.attr("href"), person).select("main [role=status] [data-figure=activities]")
					.attr("data-value"));
			assertThat(first.select(".timeline__row rect.actual")).isNotEmpty();
			assertThat(first.select(".under").text()).matches("(?s).*20[0-9]{2}.*Activities: [0-9]+");
			assertThat(timeline.select(".timeline tbody a.timeline__row-link"))
				.hasSize(Math.min(25, Integer.parseInt(stated(timeline, register))));
		}
	}

	@Test
	void aSiteIsMarkedOnTheDayOfItsOpeningAndAContributionOnThatOfItsAgreement() {
		Document site = read("/sites/timeline?opened=known", this.officer);
		assertThat(site.select(".timeline tbody rect.opened")).hasSameSizeAs(site.select(".timeline tbody tr"));
		Document undated = read("/contributions/timeline?agreed=unknown", this.officer);
		assertThat(undated.select(".timeline")).isEmpty();
		Document own = read("/contributions/timeline", this.japan);
		assertThat(own.select(".timeline tbody th a").eachText()).isNotEmpty().containsOnly("Japan");
		Document all = read("/contributions/timeline", this.officer);
		String unknown = this.jdbc.sql("select count(*) from contribution where agreed is null")
			.query(String.class)
			.single();
		assertThat(all.select(".timeline tbody tr:has(.nk)").size()).hasToString(unknown);
		assertThat(all.select(".timeline tbody rect.actual"))
			.hasSize(all.select(".timeline tbody tr").size() - all.select(".timeline tbody tr:has(.nk)").size());
	}

	/**
	 * From the first year to the last, and what is known to the year alone in no month.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					projects      | select start_date d, start_date_precision p from project union all select end_date, end_date_precision from project
					sites         | select opened d, opened_precision p from site
					contributions | select agreed d, agreed_precision p from contribution
					""")
	void everyDayStandsOnceInTheCalendar(String register, String days) {
		String dated = "select count(*) from (%s) x where d is not null".formatted(days);
		Integer first = this.jdbc.sql("select min(extract(year from d))::int from (%s) x".formatted(days))
			.query(Integer.class)
			.single();
		int inMonths = 0;
		int inYears = 0;
		String next = "/" + register + "/calendar?year=" + first;
		while (!next.isEmpty()) {
			Document year = read(next, this.officer);
			assertThat(year.select(".calyear > section")).hasSize(12);
			inMonths += year.select(".calyear li").size();
			inYears += year.select(".calmonth--year li").size();
			next = year.select("#cal-later").attr("href");
		}
		assertThat(inMonths + inYears).hasToString(this.jdbc.sql(dated).query(String.class).single());
		assertThat(inYears).hasToString(this.jdbc.sql(dated + " and p = 'year'").query(String.class).single());
		Document unasked = read("/" + register + "/calendar", this.officer);
		assertThat(
				unasked.select("main li a[href^=/" + (register.equals("contributions") ? "donors" : register) + "/]"))
			.isNotEmpty();
	}

	/**
	 * In every year, and what has no day; of an activity that nobody shows to a donor
	 * nothing.
	 */
	@ParameterizedTest
	@EnumSource(names = { "AGENCIES", "DONORS" })
	void whatActivitiesNameIsCountedInTheirMonths(Register register) {
		this.jdbc.sql("update activity set visibility = 'office' where reference like '%-0001'").update();
		String named = register.path().substring(1).replaceAll("(ie)?s$", "").replace("agenc", "agency");
		for (RequestPostProcessor person : List.of(this.officer, this.japan)) {
			String next = register.path() + "/calendar?sort=-activities";
			while (!next.isEmpty()) {
				Document calendar = read(next, person);
				Element row = calendar.select(".calmonths tbody tr").get(0);
				String slug = row.select("th a").attr("href").replaceAll(".*/", "");
				String year = calendar.select(".calhead h2").text();
				Elements cells = row.select("td");
				assertThat(cells).hasSize(14);
				for (int month = 1; month <= 12; month++) {
					String at = "%s-%02d".formatted(year, month);
					assertThat(cells.get(month - 1).text()).as(at)
						.isEqualTo(found("?%s=%s&on=%s&on=%s-01..%s".formatted(named, slug, at, at,
								YearMonth.parse(at).atEndOfMonth()), person));
				}
				assertThat(cells.get(12).text()).isEqualTo(found("?" + named + "=" + slug + "&on=" + year, person));
				assertThat(cells.get(13).text()).isEqualTo(found("?" + named + "=" + slug + "&year=unknown", person));
				cells.select("a")
					.forEach((link) -> assertThat(found(link.attr("href").replaceFirst("^[^?]*", ""), person))
						.as(link.attr("href"))
						.isEqualTo(link.attr("data-value")));
				next = calendar.select("#cal-earlier").attr("href");
			}
		}
	}

	private String found(String query, RequestPostProcessor person) {
		return read("/activities" + query, person).select("main [role=status] [data-figure=activities]")
			.attr("data-value");
	}

	@Test
	void aYearStaysWhenFiltersChangeAndADonorSeesTheDaysOfItsOwn() {
		Document calendar = read("/contributions/calendar?currency=JPY&year=2016", this.japan);
		assertThat(calendar.select("main .cal__list li a").eachText()).containsOnly("Japan");
		assertThat(calendar.select(".chip[href]").get(0).attr("href")).isEqualTo("/contributions/calendar?year=2016");
		assertThat(calendar.select("form.filters input[name=year]").attr("value")).isEqualTo("2016");
		assertThat(calendar.select("#view-chart").attr("href")).isEqualTo("/contributions/chart?currency=JPY");
		assertThat(read("/sites/calendar", this.officer).select(".placed a").attr("href"))
			.isEqualTo("/sites?opened=unknown");
		assertThat(read("/projects/calendar?year=20x6&by=theme", this.officer).select(".notice li")).hasSize(2);
		assertThat(read("/projects/chart?year=2016", this.officer).select(".notice li")).hasSize(1);
	}

	@Test
	void moneyIsSummedUpInEachCurrencyAlone() {
		Document chart = read("/contributions/chart", this.officer);
		this.jdbc.sql("""
				select coalesce(to_char(agreed, 'YYYY'), 'unknown') as year, currency, sum(amount)::bigint amount
					from contribution group by 1, 2""").query((row) -> {
			String link = "a[data-figure=contributions-agreed-%s][href=/contributions?currency=%s&agreed=%s]"
				.formatted(row.getString("currency").toLowerCase(), row.getString("currency"), row.getString("year"));
			assertThat(chart.select(link).attr("data-value")).as(link).isEqualTo(row.getString("amount"));
		});
		assertThat(chart.select("svg.drawn")).hasSize(3);
		Document donors = read("/donors/chart?kind=state", this.officer);
		assertThat(donors.select("tfoot")).isEmpty();
		assertThat(read("/contributions/chart?by=donor", this.japan).select("main tbody th").eachText()).isNotEmpty()
			.containsOnly("Japan");
		assertThat(read("/donors/chart", this.japan).select("main tbody th").eachText()).isNotEmpty()
			.containsOnly("Japan");
	}

	/** It pays for its project, so that countries share it and have no sum. */
	@Test
	void aContributionStandsInFullWithEachCountryOfItsProject() {
		Document chart = read("/contributions/chart?by=country", this.officer);
		this.jdbc.sql("""
				select f.country_iso, c.currency, sum(c.amount)::bigint amount from contribution c
					join (select project_id, country_iso from project_coverage
							where role = 'covered' and country_iso is not null
						union select project_id, country_iso from activity where country_iso is not null
						union select j.project_id, a.country_iso from activity_project j
							join activity a on a.id = j.activity_id where a.country_iso is not null) f
						on f.project_id = c.project_id group by 1, 2""").query((row) -> {
			String link = "a[data-figure=contributions-agreed-%s][href=/contributions?country=%s&currency=%s]"
				.formatted(row.getString("currency").toLowerCase(), row.getString("country_iso"),
						row.getString("currency"));
			assertThat(chart.select(link).attr("data-value")).as(link).isEqualTo(row.getString("amount"));
		});
		assertThat(chart.select("tfoot")).isEmpty();
		Document chosen = read("/contributions/chart?by=country&country=TJ", this.officer);
		assertThat(chosen.select("main tbody th").eachText()).containsOnly("Tajikistan");
	}

	@Test
	void namesWhatItDoesNotUnderstand() {
		assertThat(read("/projects/chart?by=currency", this.officer).select(".notice li")).hasSize(1);
		assertThat(read("/projects/map?by=theme", this.officer).select(".notice li")).hasSize(1);
		assertThat(read("/contributions/chart?agreed=soon&by=%00", this.officer).select(".notice li")).hasSize(2);
		for (String path : List.of("/agencies/calendar.svg", "/donors/plan", "/projects/calendar.svg")) {
			assertThat(get(path, this.officer)).as(path).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void noRecordTakesTheAddressOfAView() {
		assertThat(this.names.freeSlug("site", new NewRecord("Map", "border_post", "TJ", "AF", "E24")))
			.isEqualTo("map-tj");
	}

	@Test
	void whatIsDrawnIsAFileToo() {
		for (String file : List.of("/projects/map.svg?country=TJ", "/projects/timeline.svg", "/sites/timeline.svg",
				"/sites/chart.png?by=country", "/contributions/chart.svg?by=donor")) {
			MvcTestResult result = get(file, this.officer);
			assertThat(result).as(file).hasStatusOk();
			assertThat(result.getResponse().getContentType())
				.startsWith(file.contains("png") ? "image/png" : "image/svg+xml");
		}
		assertThat(text(get("/projects/map.svg?country=TJ", this.officer))).contains("Country: Tajikistan");
		assertThat(text(get("/projects/timeline.svg", this.officer)))
			.contains("not known", "Time that the project runs")
			.doesNotContain("Planned");
		assertThat(get("/agencies/map.gif", this.officer)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/agencies/chart.svg?by=x", this.officer)).hasRedirectedUrl("/agencies/chart?by=x");
	}

	@Test
	void aLongListOffersTheForemostChoicesAndAFieldToLookForOthers() {
		this.jdbc
			.sql("""
					insert into organisation (id, slug, name_en, name_en_state, kind, agency)
					select 900000 + n, 'crowd-' || n, 'Crowd ' || n, 'original', 'other', true from generate_series(1, 80) n""")
			.update();
		for (String path : List.of("/projects", "/projects/chart")) {
			Document page = read(path + "?agency=crowd-80", this.officer);
			Elements options = page.select("#f-agency option:not([value=''])");
			assertThat(options).hasSize(60);
			assertThat(options.select("[selected]").eachAttr("value")).containsExactly("crowd-80");
			assertThat(page.select("#offered-agency .form-text").text()).startsWith("The 60 with most rows, of ");
			assertThat(page.select("#find-agency").attr("hx-get")).isEqualTo("/projects/choices/agency");
			Document looked = read(path + "?agency=crowd-80&find-agency=CROWD%2079&lang=ru", this.officer);
			assertThat(looked.select("#f-agency option:not([value=''])").eachAttr("value"))
				.containsExactlyInAnyOrder("crowd-79", "crowd-80");
			assertThat(looked.select("#offered-agency .form-text").text()).isEqualTo("Подходит 1");
			assertThat(looked.select("main .notice")).isEmpty();
		}
		Document part = read("/projects/choices/agency?find-agency=crowd&lang=en", this.officer);
		assertThat(part.select("#offered-agency option:not([value=''])")).hasSize(60);
		assertThat(part.select(".form-text").text()).isEqualTo("The 60 with most rows, of 80 that fit");
		assertThat(read("/projects/choices/agency?find-agency=crowd", this.japan).select("option")).hasSize(1);
		assertThat(get("/sites/choices/kind", this.officer)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private static String stated(Document page, Register register) {
		return page.select("main [role=status] [data-figure=" + register.figure() + "]").attr("data-value");
	}

	private Document read(String path, RequestPostProcessor person) {
		MvcTestResult result = get(path, person);
		assertThat(result).as(path).hasStatusOk();
		return Jsoup.parse(text(result));
	}

	private MvcTestResult get(String path, RequestPostProcessor person) {
		return this.mvc.get().uri(URI.create(path)).with(person).exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
