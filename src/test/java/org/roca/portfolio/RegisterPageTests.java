package org.roca.portfolio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the registers on the real portfolio, by role: every figure is the one of
 * the page behind it.
 */
@DatabaseTest
class RegisterPageTests {

	private static final List<String> PATHS = List.of("/projects", "/agencies", "/sites", "/donors", "/contributions");

	private static final List<String> GROUPED = List.of("/projects?group=country", "/projects?group=agency",
			"/agencies?group=kind&columns=projects,activities,women", "/sites?group=project&columns=participants",
			"/donors?group=country", "/contributions?group=donor", "/contributions?group=agreed&project=XAC-K22");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	private RequestPostProcessor officer;

	private RequestPostProcessor japan;

	@BeforeEach
	void people() {
		this.officer = this.people.officer("nargiza");
		this.japan = this.people.donor("kenji", organisation("Japan"));
	}

	@Test
	void everyFigureIsStatedAgainByThePageItOpens() {
		for (RequestPostProcessor person : List.of(this.officer, this.japan)) {
			Map<String, Document> opened = new HashMap<>();
			int followed = 0;
			for (String path : Stream.concat(PATHS.stream(), GROUPED.stream()).toList()) {
				for (Element figure : read(path, person).select("a[data-figure]")) {
					Document page = opened.computeIfAbsent(figure.attr("href"), (href) -> read(href, person));
					assertThat(stated(page, figure.attr("data-figure"))).as("%s on %s", figure, path)
						.isEqualTo(figure.attr("data-value"));
					followed++;
				}
			}
			assertThat(followed).isGreaterThan(20);
		}
	}

	@Test
	void statesAsManyRowsAsItLists() {
		assertThat(stated(read("/projects", this.officer), "projects")).isEqualTo("8");
		assertThat(read("/projects", this.officer).select("tbody tr:not(.group)")).hasSize(8);
		Document sites = read("/sites?country=tj", this.officer);
		assertThat(stated(sites, "sites")).isEqualTo(String.valueOf(sites.select("tbody tr").size()));
		Document money = read("/contributions?currency=JPY", this.officer);
		assertThat(stated(money, "contributions")).isEqualTo(String.valueOf(money.select("tbody tr").size()));
		assertThat(money.select("b[data-figure=contributions-agreed-jpy]")).hasSize(1);
		assertThat(money.select("b[data-figure=contributions-agreed-usd]")).isEmpty();
	}

	@Test
	void saysThatARegisterIsEmptyOnlyWhenItIs() {
		assertThat(read("/sites?q=nowhere", this.officer).select(".empty")).hasSize(1);
		assertThat(read("/sites", this.officer).select(".empty")).isEmpty();
		assertThat(read("/contributions", this.people.donor("aigul", organisation("Finland"))).select(".empty"))
			.hasSize(1);
	}

	@Test
	void pagesThroughALongRegister() {
		this.jdbc
			.sql("""
					insert into organisation (id, slug, name_en, name_en_state, kind, agency)
					select 900000 + n, 'canary-' || n, 'Same name', 'original', 'other', true from generate_series(1, 230) n""")
			.update();
		this.jdbc.sql("""
				insert into activity_organisation (activity_id, organisation_id)
					select a.id, 900000 + n from (select id, row_number() over (order by id) n from activity) a
						join (values (7), (77), (117)) v (n) using (n)""").update();
		List<String> byNumber = List.of();
		for (String sort : List.of("", "&sort=-activities", "&sort=activities")) {
			List<String> slugs = new ArrayList<>();
			String next = "/agencies?q=same%20name" + sort;
			int pages = 0;
			while (!next.isEmpty()) {
				Document page = read(next, this.officer);
				assertThat(stated(page, "agencies")).isEqualTo("230");
				slugs.addAll(page.select("tbody th .rowlink").eachAttr("href"));
				next = page.select("a[rel=next]").attr("href");
				pages++;
			}
			assertThat(pages).isEqualTo(3);
			assertThat(slugs).hasSize(230).doesNotHaveDuplicates();
			if ("&sort=activities".equals(sort)) {
				Collections.reverse(slugs);
				assertThat(slugs).isEqualTo(byNumber)
					.startsWith("/agencies/canary-77", "/agencies/canary-7", "/agencies/canary-117");
			}
			byNumber = slugs;
		}
		assertThat(read("/agencies?after=no-such-agency", this.officer).select(".notice li")).hasSize(1);
	}

	@Test
	void pagesThroughManyContributionsInEveryOrder() {
		this.jdbc
			.sql("""
					insert into contribution (id, donor_id, project_id, amount, currency, agreed, agreed_precision)
						select 900000 + n, d.id, p.id, n, 'EUR', case when n % 3 > 0 then date '2016-01-01' + n % 7 end,
							case when n % 3 > 0 then 'day' end
						from organisation d, project p, generate_series(1, 230) n where d.slug = 'japan' and p.slug = 'XAC-K22'""")
			.update();
		List<String> amounts = null;
		for (String sort : List.of("", "&sort=date", "&sort=project", "&sort=-donor", "&sort=usd")) {
			List<String> seen = new ArrayList<>();
			String next = "/contributions?currency=EUR&donor=japan" + sort;
			int pages = 0;
			while (!next.isEmpty()) {
				Document page = read(next, this.officer);
				seen.addAll(page.select("tbody td:nth-child(5)").eachText());
				next = page.select("a[rel=next]").attr("href");
				assertThat(page.select("tfoot")).as("a sum of a page would be taken for that of all").isEmpty();
				pages++;
			}
			assertThat(pages).as(sort).isEqualTo(3);
			assertThat(seen).as(sort).hasSize(230).doesNotHaveDuplicates();
			assertThat(seen).isNotEqualTo(amounts);
			amounts = seen;
		}
		assertThat(read("/contributions?after=1e9", this.officer).select(".notice li")).hasSize(1);
		assertThat(read("/contributions?sort=amount", this.officer).select(".notice li")).hasSize(1);
	}

	@Test
	void choicesSayWhatTheyWouldLeave() {
		Document sites = read("/sites?country=TJ&sort=-opened", this.officer);
		Element kind = sites.select("#f-kind option:not([value=''])")
			.stream()
			.filter((option) -> !option.text().endsWith("(0)"))
			.findFirst()
			.orElseThrow();
		String count = kind.text().replaceAll(".*\\((\\d+)\\)", "$1");
		assertThat(stated(read("/sites?country=TJ&kind=" + kind.val(), this.officer), "sites")).isEqualTo(count);
		assertThat(sites.select("form.filters [name=sort]").val()).isEqualTo("-opened");
		assertThat(sites.select(".chip").attr("href")).isEqualTo("/sites?sort=-opened");
		assertThat(sites.select("th[aria-sort=descending] a").attr("href")).isEqualTo("/sites?country=TJ&sort=opened");
		assertThat(sites.select(".export a").attr("href")).isEqualTo("/sites.csv?country=TJ&sort=-opened");
	}

	@Test
	void everyColumnTurnsRound() {
		for (String path : PATHS) {
			Document usual = read(path, this.officer);
			for (String column : usual.select("thead a").eachAttr("href")) {
				Document sorted = read(column, this.officer);
				assertThat(sorted.select("main .notice")).as(column).isEmpty();
				assertThat(sorted.select("th[aria-sort]")).as(column).hasSize(1);
				Document turned = read(sorted.select("th[aria-sort] a").attr("href"), this.officer);
				assertThat(turned.select("th[aria-sort]").attr("aria-sort")).as(column)
					.isNotEqualTo(sorted.select("th[aria-sort]").attr("aria-sort"));
				assertThat(turned.select("tbody tr")).hasSameSizeAs(usual.select("tbody tr"));
			}
		}
	}

	@Test
	void makesAsManyQueriesForAThousandActivitiesAsForTen() {
		List<String> pages = new ArrayList<>(PATHS);
		pages.add("/sites/ayritom");
		pages.add("/agencies?sort=-activities&go=customs");
		List<Integer> few = queries(pages);
		this.jdbc
			.sql("""
					insert into activity (id, reference, project_id, number, type, title_en, title_en_state, review_state)
					select 900000 + n, 'XAC-K22-' || 100000 + n, p.id, 100000 + n, 'meeting', 'Meeting', 'original', 'approved'
						from project p, generate_series(1, 1000) n where p.slug = 'XAC-K22'""")
			.update();
		this.jdbc.sql("""
				insert into activity_site (activity_id, site_id) select a.id, s.id
					from activity a, site s where a.id > 900000 and s.slug = 'ayritom'""").update();
		this.jdbc.sql("""
				insert into activity_organisation (activity_id, organisation_id) select a.id, o.id
					from activity a, organisation o where a.id > 900000 and o.slug = 'roca'""").update();
		assertThat(queries(pages)).isEqualTo(few).allMatch((count) -> count <= 22);
	}

	/**
	 * The first page is read twice: it is that which reads what this test has written.
	 */
	private List<Integer> queries(List<String> paths) {
		queries(paths.get(0));
		return paths.stream().map(this::queries).toList();
	}

	private int queries(String path) {
		return QueryCount.of(() -> read(path, this.officer));
	}

	@Test
	void aDonorSeesItsOwnContributionsAlone() {
		Document page = read("/contributions", this.japan);
		assertThat(page.select("tbody th .rowlink").eachText()).isNotEmpty().containsOnly("Japan");
		assertThat(read("/contributions?donor=norway", this.japan).select("[role=status]").text())
			.startsWith("Norway: 0 of")
			.doesNotContain("9");
	}

	@Test
	void aDonorSeesNoSiteOfAnOfficeOnlyProject() {
		String slug = this.jdbc.sql("""
				select s.slug from site s join project p on p.id = s.project_id where p.slug = 'GLO-G80'
					and not exists (select from activity_site a where a.site_id = s.id) order by s.id limit 1""")
			.query(String.class)
			.single();
		this.jdbc.sql("update project set visibility = 'office' where slug = 'GLO-G80'").update();
		assertThat(get("/sites/" + slug, this.officer)).hasStatus(200);
		assertThat(get("/sites/" + slug, this.japan)).hasStatus(404);
		assertThat(read("/sites", this.japan).select("a[href=/sites/" + slug + "]")).isEmpty();
	}

	@Test
	void namesWhatItDoesNotUnderstandAndTakesItAsText() {
		Document page = read("/sites?colour=red&country=XX&kind=<script>alert(1)</script>&q=' or 1=1 --", this.officer);
		assertThat(page.select(".notice li").eachText()).hasSize(3)
			.anyMatch((text) -> text.startsWith("colour"))
			.anyMatch((text) -> text.contains("<script>alert(1)</script>"));
		assertThat(stated(page, "sites")).isEqualTo("0");
		assertThat(page.select("main script")).isEmpty();
		for (String path : PATHS) {
			assertThat(read(path + "?after=%00&q=%00&project=" + "x".repeat(300), this.officer).select(".notice li"))
				.isNotEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void speaksBothLanguages(String language) {
		List<String> pages = new ArrayList<>(PATHS);
		pages.add("/sites/" + this.jdbc.sql("select min(slug) from site").query(String.class).single());
		for (String path : pages) {
			Document page = read(path + "?lang=" + language, this.officer);
			assertThat(page.select("html").attr("lang")).isEqualTo(language);
			assertThat(page.text()).as(path).doesNotContain("??");
			assertThat(page.select("[role=status]").size()).isEqualTo(path.startsWith("/sites/") ? 0 : 1);
		}
	}

	@Test
	void saysTheSelectionInWordsBeforeItsCount() {
		String query = "?country=TJ&country=KG&opened=unknown&q=post";
		for (String path : List.of("/sites", "/sites/map", "/sites/chart")) {
			assertThat(read(path + query, this.officer).select("[role=status]").text()).as(path)
				.startsWith("Tajikistan or Kyrgyzstan · Opening date: not known · “post”: ");
		}
		assertThat(read("/sites" + query + "&lang=ru", this.officer).select("[role=status] .said").text())
			.isEqualTo("Таджикистан или Кыргызстан · Дата открытия: неизвестна · «post»");
		assertThat(read("/sites?lang=en", this.officer).select("[role=status] .said")).isEmpty();
	}

	@Test
	void goesToANameOrACodeInAnyOrder() {
		for (String query : List.of("/sites?sort=name", "/sites?sort=-name",
				"/sites?sort=-activities&country=TJ&country=KG", "/sites?sort=neighbour&lang=ru",
				"/projects?sort=-activities&lang=en")) {
			for (RequestPostProcessor person : List.of(this.officer, this.japan)) {
				List<String> all = rows(read(query, person));
				int place = all.size() / 2;
				String code = all.get(place).replaceAll(".*/", "");
				Document page = read(query + "&go=" + code, person);
				assertThat(rows(page)).as(query).isEqualTo(all.subList(place, all.size()));
				assertThat(page.select("main .notice")).isEmpty();
				assertThat(page.select("#v-go").val()).isEqualTo(code);
				assertThat(rows(read(query + "&go=" + all.get(0).replaceAll(".*/", ""), person))).isEqualTo(all);
			}
		}
		assertThat(rows(read("/projects?go=xac/k22", this.officer)).get(0)).isEqualTo("/projects/XAC-K22");
		assertThat(rows(read("/donors?go=Япон&sort=-usd", this.officer)).get(0)).isEqualTo("/donors/japan");
	}

	@Test
	void goesToTheFirstRowAtANameOrDayOrAfterIt() {
		String site = this.jdbc
			.sql("""
					select '/sites/' || slug from site where lower(name_en) >= 'kzzz' order by lower(name_en), slug limit 1""")
			.query(String.class)
			.single();
		assertThat(rows(read("/sites?go=Kzzz", this.officer)).get(0)).isEqualTo(site);
		Document all = read("/contributions?sort=date", this.officer);
		List<String> days = all.select("tbody td:first-child").eachText();
		for (String sort : List.of("date", "-date")) {
			List<String> went = read("/contributions?go=2015&sort=" + sort, this.officer).select("tbody td:first-child")
				.eachText();
			assertThat(days).containsAll(went);
			assertThat(went).as(sort)
				.hasSize(this.jdbc.sql("select count(*) from contribution where "
						+ ("date".equals(sort) ? "agreed >= '2015-01-01'" : "agreed <= '2015-12-31' or agreed is null"))
					.query(Integer.class)
					.single());
		}
	}

	@Test
	void saysWhatThereIsNotToGoTo() {
		for (String path : List.of("/sites?sort=kind&go=nowhere", "/contributions?go=nobody", "/projects?go=%00%27--",
				"/agencies?sort=-activities&go=999")) {
			Document page = read(path, this.officer);
			assertThat(page.select(".notice li").eachText()).as(path)
				.hasSize(1)
				.allMatch((said) -> said.contains("go ="));
			assertThat(page.select(".notice h2").eachText()).containsExactly("There is no such row in this list");
			assertThat(rows(page)).isEqualTo(rows(read(path.replaceAll("[?&]go=.*", ""), this.officer)));
		}
		assertThat(read("/contributions?go=Norway", this.officer).select(".notice")).isEmpty();
		assertThat(read("/contributions?go=Norway", this.japan).select(".notice li")).hasSize(1);
	}

	@Test
	void sortsByTheNumbersThatItsColumnsShow() {
		Map<String, List<String>> numbers = Map.of("/projects",
				List.of("activities", "participants", "sites", "donors"), "/agencies", List.of("activities"), "/sites",
				List.of("activities"), "/donors", List.of("projects", "activities", "contributions", "usd"));
		for (RequestPostProcessor person : List.of(this.officer, this.japan)) {
			numbers.forEach((path, columns) -> columns.forEach((column) -> {
				String figure = "usd".equals(column) ? "contributions-usd" : column;
				for (Element group : read(path + "?sort=-" + column, person).select("tbody")) {
					List<Double> shown = numbers(group, figure);
					assertThat(shown).as(path + " by " + column).isSortedAccordingTo(Comparator.reverseOrder());
				}
				for (Element group : read(path + "?sort=" + column, person).select("tbody")) {
					assertThat(numbers(group, figure)).as(path + " by " + column).isSorted();
				}
			}));
		}
		assertThat(read("/projects?sort=-activities", this.officer).select("tr.group a").eachAttr("href"))
			.isEqualTo(read("/projects", this.officer).select("tr.group a").eachAttr("href"));
	}

	private static List<Double> numbers(Element group, String figure) {
		return group.select("tr:not(.group) [data-figure=" + figure + "]")
			.eachAttr("data-value")
			.stream()
			.map((value) -> value.isEmpty() ? -1 : Double.parseDouble(value))
			.toList();
	}

	private static List<String> rows(Document page) {
		return page.select("tbody tr:not(.group) th a[href]").eachAttr("href");
	}

	@Test
	void theSiteNamesItsNeighbours() {
		String slug = this.jdbc.sql("select slug from site where opposite_id is not null order by id limit 1")
			.query(String.class)
			.single();
		Document page = read("/sites/" + slug, this.officer);
		assertThat(page.select("dd a[href^=/sites/]")).isNotEmpty();
		assertThat(page.select("#border")).isNotEmpty();
		assertThat(page.select("a[data-figure=activities]").attr("href")).isEqualTo("/activities?site=" + slug);
		assertThat(get("/sites/no-such-site", this.officer)).hasStatus(404);
	}

	private String stated(Document page, String figure) {
		List<String> values = page.select("[data-figure=" + figure + "]:not(a)").eachAttr("data-value");
		assertThat(values).as("%s on %s", figure, page.title()).hasSize(1);
		return values.get(0);
	}

	private Document read(String path, RequestPostProcessor person) {
		MvcTestResult result = get(path, person);
		assertThat(result).as(path).hasStatus(200);
		byte[] body = result.getMvcResult().getResponse().getContentAsByteArray();
		return Jsoup.parse(new String(body, StandardCharsets.UTF_8));
	}

	private MvcTestResult get(String path, RequestPostProcessor person) {
		return this.mvc.get()
			.uri(URI.create(path.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")))
			.with(person)
			.exchange();
	}

	private long organisation(String name) {
		return this.jdbc.sql("select id from organisation where name_en = ?").param(name).query(Long.class).single();
	}

}
