package org.roca.portfolio.dashboard;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of a project, a pillar, an agency and a donor on the real portfolio, by role:
 * every writing of a code leads to its page, every figure is the one of the page behind
 * it, and nobody sees what is out of scope.
 */
@DatabaseTest
class RecordPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	private RequestPostProcessor officer;

	private RequestPostProcessor japan;

	private RequestPostProcessor norway;

	@BeforeEach
	void people() {
		this.officer = this.people.officer("nargiza");
		this.japan = this.people.donor("kenji", organisation("japan"));
		this.norway = this.people.donor("ingrid", organisation("norway"));
	}

	@ParameterizedTest
	@CsvSource({ "K22, XAC-K22", "XAC/K22, XAC-K22", "xack22, XAC-K22", "XAC%20K22, XAC-K22", "TAJ-E24, E24",
			"TAJ/E24, E24", "%D0%9A22, XAC-K22", "XAC-K22/, XAC-K22", "K22/pillars/2, XAC-K22/pillars/2" })
	void anyWritingOfACodeLeadsToTheProject(String written, String path) {
		assertThat(get("/projects/" + written + "?lang=ru", this.officer)).hasStatus(301)
			.hasRedirectedUrl("/projects/" + path + "?lang=ru");
	}

	@Test
	void pillarsAndTheRestMakeTheTotal() {
		String reference = this.jdbc.sql("""
				update activity set pillar_id = (select id from pillar where code = 'XAC-K22-P2')
				where id = (select min(a.id) from activity a join project p on p.id = a.project_id
					where p.slug = 'XAC-K22') returning reference""").query(String.class).single();
		Document page = read("/projects/XAC-K22", this.officer);
		assertThat(page.select("section[aria-labelledby=pillars] p.prov").first().text())
			.isEqualTo("0 under pillar 1 + 1 under pillar 2 + 25 not split = 26");
		assertThat(read("/activities?pillar=XAC-K22-P2", this.officer).text()).contains(reference);
		assertThat(read("/projects/XAC-K22/pillars/1", this.officer).text()).contains("No activity is assigned");
	}

	@Test
	void everyFigureIsStatedAgainByThePageItOpens() {
		for (RequestPostProcessor person : List.of(this.officer, this.japan, this.norway)) {
			Map<String, Document> opened = new HashMap<>();
			int followed = 0;
			for (String path : List.of("/projects/XAC-K22", "/projects/XAC-K22/pillars/1", "/donors/norway",
					"/agencies/customs-uzbekistan?period=2015-2019")) {
				for (Element figure : read(path, person).select("a[data-figure]")) {
					Document page = opened.computeIfAbsent(figure.attr("href"), (href) -> read(href, person));
					assertThat(page.select("[data-figure=" + figure.attr("data-figure") + "]:not(a)")
						.eachAttr("data-value")).as("%s on %s", figure, path)
						.containsExactly(figure.attr("data-value"));
					followed++;
				}
			}
			assertThat(followed).isGreaterThan(150);
		}
	}

	@Test
	void aDonorSeesItsOwnContributionsAlone() {
		assertThat(donorsOfContributions(this.officer)).contains("Norway", "Japan");
		assertThat(donorsOfContributions(this.norway)).containsOnly("Norway");
		Document other = read("/donors/japan", this.norway);
		assertThat(other.select("section[aria-labelledby=contributions] tbody")).isEmpty();
		assertThat(other.text()).contains("own organisation only");
		assertThat(read("/donors/norway", this.norway).select("dd a[href=/countries/NO]").text()).isEqualTo("Norway");
	}

	@Test
	void whatIsOutOfScopeOrUnknownIsNotThere() {
		this.jdbc.sql("update activity set visibility = 'office'").update();
		for (String path : List.of("/projects/RER-H22", "/projects/H22", "/projects/RER/H22", "/donors/finland",
				"/agencies/customs-turkmenistan")) {
			assertThat(get(path, this.norway)).as(path).hasStatus(404);
		}
		for (String path : List.of("/projects/K99", "/projects/XAC-K22/pillars/9", "/projects/XAC-K22/pillars/x",
				"/projects/a/b/c/d", "/agencies/norway", "/donors/customs-uzbekistan", "/agencies/DROP%20TABLE")) {
			assertThat(get(path, this.officer)).as(path).hasStatus(404);
		}
	}

	@Test
	void anAgencyNamesWhatCameBeforeAndAfterIt() {
		Document after = read("/agencies/cns-kyrgyzstan", this.officer);
		assertThat(after.select("section[aria-labelledby=history] li").text()).startsWith("Dec 2016: took over from")
			.contains("source:");
		assertThat(after.select("section[aria-labelledby=h-alongside] a[href=/agencies/cns-kyrgyzstan]")).isEmpty();
		assertThat(read("/agencies/ssdc-kyrgyzstan", this.officer)
			.select("section[aria-labelledby=history] a[href=/agencies/cns-kyrgyzstan]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void speaksBothLanguages(String language) {
		List<String> paths = new ArrayList<>(this.jdbc.sql("""
				select '/projects/' || slug from project
				union all select '/agencies/' || slug from organisation where agency or partner
				union all select '/donors/' || slug from organisation where donor
				union all select '/projects/' || p.slug || '/pillars/' || l.number
					from pillar l join project p on p.id = l.project_id""").query(String.class).list());
		assertThat(paths).hasSizeGreaterThan(50);
		for (String path : paths) {
			Document page = read(path + "?lang=" + language, this.officer);
			assertThat(page.select("html").attr("lang")).isEqualTo(language);
			assertThat(page.text()).as(path).doesNotContain("??");
			assertThat(page.select("h1")).hasSize(1);
			assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
		}
	}

	@Test
	void makesAsManyQueriesForManyActivitiesAsForFew() {
		List<String> paths = List.of("/projects/XAC-K22", "/projects/XAC-K22/pillars/1", "/donors/japan",
				"/agencies/customs-uzbekistan");
		List<Integer> few = queries(paths);
		this.jdbc
			.sql("""
					with more as (insert into activity (id, reference, project_id, number, pillar_id, type, title_en,
							title_en_state, status, actual_start, actual_start_precision, review_state, visibility)
						select nextval('activity_seq'), 'XAC-K22-' || n, p.id, n, l.id, 'training', 'More ' || n, 'original',
							'completed', date '2016-01-01' + n % 900, 'day', 'approved', 'donors'
						from project p join pillar l on l.code = 'XAC-K22-P1', generate_series(1001, 2000) n
						where p.slug = 'XAC-K22' returning id),
					named as (insert into activity_donor select more.id, o.id from more, organisation o
						where o.slug = 'japan' returning 1)
					insert into activity_organisation select more.id, o.id, null from more, organisation o
						where o.slug = 'customs-uzbekistan'""")
			.update();
		assertThat(queries(paths)).isEqualTo(few);
		assertThat(few).allSatisfy((queries) -> assertThat(queries).isBetween(10, 60));
	}

	private List<Integer> queries(List<String> paths) {
		return paths.stream().map((path) -> QueryCount.of(() -> read(path, this.officer))).toList();
	}

	private List<String> donorsOfContributions(RequestPostProcessor person) {
		return read("/projects/XAC-K22", person)
			.select("section[aria-labelledby=contributions] tbody th a[href^=/donors/]")
			.eachText();
	}

	private Document read(String path, RequestPostProcessor person) {
		MvcTestResult result = get(path, person);
		assertThat(result).as(path).hasStatus(200);
		byte[] body = result.getMvcResult().getResponse().getContentAsByteArray();
		return Jsoup.parse(new String(body, StandardCharsets.UTF_8));
	}

	private MvcTestResult get(String path, RequestPostProcessor person) {
		return this.mvc.get().uri(URI.create(path)).with(person).exchange();
	}

	private long organisation(String slug) {
		return this.jdbc.sql("select id from organisation where slug = ?").param(slug).query(Long.class).single();
	}

}
