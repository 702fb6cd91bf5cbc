package org.roca.portfolio.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.report.ReportSubject.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The way of a report through its pages, as people go it. */
@PortfolioTest(properties = "spring.application.name=Reports")
class ReportPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext application;

	private ReportMother mother;

	private RequestPostProcessor officer;

	private RequestPostProcessor manager;

	@BeforeEach
	void people() {
		this.mother = new ReportMother(this.application);
		this.officer = this.people.officer("report-officer");
		this.manager = this.people.manager("report-manager", "XAC-K22");
	}

	@Test
	void aReportIsBegunWrittenReturnedAndApprovedByTwoPeople() throws Exception {
		String key = UUID.randomUUID().toString();
		Map<String, String> form = Map.of("form-key", key, "titleEn", "Report to Japan", "subject", "project:XAC-K22",
				"audience", "japan", "period", "year:2026");
		String edit = redirect(post("/reports/new", this.manager, form));
		assertThat(redirect(post("/reports/new", this.manager, form))).as("sent twice").isEqualTo(edit);
		String page = edit.replace("/edit", "");
		Document opened = page(edit, this.manager);
		assertThat(opened.select("input[name=place.summary]").val()).isEqualTo("10");
		assertThat(post(page + "/submit", this.manager, version(page))).hasStatus(HttpStatus.FOUND);
		assertThat(state(page)).as("without a summary").isEqualTo("draft");

		Map<String, String> typed = typed(opened);
		typed.put("en.summary", "Much was done.");
		typed.put("place.annexes", "");
		assertThat(redirect(post(edit, this.manager, typed))).isEqualTo(page);
		assertThat(this.mother.find(id(page)).passages()).extracting(Passage::section)
			.startsWith("summary")
			.doesNotContain("annexes");
		post(page + "/submit", this.manager, version(page));
		assertThat(state(page)).isEqualTo("submitted");
		post(page + "/approve", this.manager, version(page));
		assertThat(state(page)).as("whoever submits does not approve").isEqualTo("submitted");
		Map<String, String> reason = version(page);
		post(page + "/return", this.officer, reason);
		assertThat(state(page)).as("without a reason").isEqualTo("submitted");
		reason.put("reason", "Name the agencies.");
		post(page + "/return", this.officer, reason);
		assertThat(page(edit, this.manager).text()).contains("Name the agencies.");
		post(page + "/submit", this.manager, version(page));
		post(page + "/approve", this.officer, version(page));
		assertThat(state(page)).isEqualTo("approved");

		Map<String, String> later = typed(page(edit, this.manager));
		later.put("ru.summary", "Сделано многое.");
		post(edit, this.manager, later);
		assertThat(state(page)).as("a change of what was approved").isEqualTo("draft");
		assertThat(page(page + "?lang=ru", this.officer).text()).contains("Сделано многое.",
				"Чего этот отчёт не знает");
	}

	@Test
	void whatTwoPeopleChangedIsMergedFieldByFieldAndAskedAboutWhereBothDid() throws Exception {
		String page = report();
		Map<String, String> first = typed(page(page + "/edit", this.manager));
		Map<String, String> second = typed(page(page + "/edit", this.officer));
		first.put("en.challenges", "Borders were closed.");
		first.put("en.summary", "Little was done.");
		assertThat(redirect(post(page + "/edit", this.manager, first))).isEqualTo(page);
		second.put("en.achievements", "Two centres opened.");
		second.put("en.summary", "A great deal was done.");
		MvcTestResult asked = post(page + "/edit", this.officer, second);
		assertThat(asked).hasStatusOk();
		Document choice = Jsoup.parse(asked.getResponse().getContentAsString());
		assertThat(choice.select("fieldset.merge")).hasSize(1);
		assertThat(choice.select("fieldset.merge").text()).contains("Much was done.", "Little was done.",
				"A great deal was done.", "Report-manager");
		Map<String, String> chosen = typed(choice);
		chosen.put("choice-en.summary", "theirs");
		assertThat(redirect(post(page + "/edit", this.officer, chosen))).isEqualTo(page);
		ReportRecord now = this.mother.find(id(page));
		assertThat(now.passage("summary").orElseThrow().textEn()).isEqualTo("Little was done.");
		assertThat(now.passage("challenges").orElseThrow().textEn()).isEqualTo("Borders were closed.");
		assertThat(now.passage("achievements").orElseThrow().textEn()).isEqualTo("Two centres opened.");
	}

	@Test
	void whatIsTypedIsKeptAndOffered() throws Exception {
		String page = report();
		Document opened = page(page + "/edit", this.officer);
		Map<String, String> typed = typed(opened);
		typed.put("en.summary", "Half a sen");
		typed.put("form-path", page + "/edit");
		typed.put("draft-seq", "1");
		String key = opened.select("input[name=form-key]").val();
		assertThat(post("/activities/drafts/" + key, this.officer, typed)).hasStatusOk().bodyText().contains("kept");
		assertThat(page(page + "/edit", this.officer).select("[data-draft-offer]")).hasSize(1);
		assertThat(page(page + "/edit?draft=" + key, this.officer).text()).contains("Half a sen");
		assertThat(page("/activities/new", this.officer).select("[data-draft-offer]")).isEmpty();
		assertThat(page("/activities/drafts", this.officer).text()).contains("a report");
	}

	@Test
	void namesItsProjectWhereTheyAreTooManyForAList() throws Exception {
		this.jdbc.sql("""
				insert into project (id, slug, code, thematic_area_id, type, title_en, title_en_state)
				select 900000 + n, 'ZZM-' || n, 'ZZM/' || n, (select min(id) from thematic_area), 'national',
					'Many', 'original' from generate_series(1, 100) n""").update();
		Document opened = page("/reports/new?subject=project:ZZM-7", this.officer);
		assertThat(opened.select("#subject option[value^=project:]").eachAttr("value"))
			.containsExactly("project:ZZM-7");
		Map<String, String> typed = new LinkedHashMap<>(Map.of("form-key", UUID.randomUUID().toString(), "titleEn",
				"Named", "period", "year:2026", "project.name", "ZZM/4321"));
		assertThat(post("/reports/new", this.officer, typed)).bodyText()
			.contains("href=\"#project-name\"", "id=\"project-name-error\"", "value=\"ZZM/4321\"");
		typed.put("project.name", "zzm/12");
		String begun = redirect(post("/reports/new", this.officer, typed)).replace("/edit", "");
		assertThat(
				this.jdbc.sql("select project_id from report where id = ?").param(id(begun)).query(Long.class).single())
			.isEqualTo(900012);
	}

	@Test
	void theListOfAProjectOrDonorWithoutReportsIsEmptyAndAnUnknownOneIsNamed() throws Exception {
		report();
		Document none = page("/reports?project=H03&donor=norway", this.officer);
		assertThat(none.select(".notice.is-warn")).isEmpty();
		assertThat(none.select("#project option[selected]").val()).isEqualTo("H03");
		assertThat(none.select("#donor option[selected]").val()).isEqualTo("norway");
		assertThat(none.select(".resultbar").text()).startsWith("0 reports");
		assertThat(page("/reports?project=nowhere%00", this.officer).select(".notice.is-warn").text())
			.contains("nowhere");
	}

	@Test
	void onlyThoseWhoKeepAReportWriteItAndOnlyTheOfficeReadsIt() {
		String page = report();
		String theme = "/reports/" + this.mother
			.report(this.mother.topic(Kind.THEME, "container-and-border-control"), Audience.OFFICE, Span.year(2026))
			.id();
		RequestPostProcessor donor = this.people.donor("report-donor",
				this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
		RequestPostProcessor administrator = this.people.administrator("report-administrator");
		assertThat(get(page, donor)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(page + "/edit", donor)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/reports/new", donor)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(page, administrator)).hasStatusOk();
		assertThat(get(page + "/edit", administrator)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(theme, this.manager)).hasStatusOk();
		assertThat(get(theme + "/edit", this.manager)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(theme + "/submit", this.manager, Map.of("version", "0"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/reports/templates", this.manager)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("/reports/new", this.manager,
				Map.of("titleEn", "Not mine", "subject", "theme:container-and-border-control", "period", "year:2026")))
			.bodyText()
			.contains("Choose what it is about");
	}

	@Test
	void aReportBeginsWithTheTemplateOfItsDonor() throws Exception {
		assertThat(redirect(post("/reports/templates/new", this.officer,
				Map.of("name", "Norway in short", "donor", "norway", "place.summary", "2", "place.activities", "1"))))
			.isEqualTo("/reports/templates");
		assertThat(post("/reports/templates/new", this.officer,
				Map.of("name", "Norway in short", "donor", "norway", "place.summary", "1")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		String edit = redirect(post("/reports/new", this.officer, Map.of("titleRu", "Отчёт", "subject",
				"project:XAC-K22", "audience", "norway", "share", "yes", "period", "half1:2026")));
		assertThat(this.mother.find(id(edit.replace("/edit", ""))).passages()).extracting(Passage::section)
			.containsExactly("activities", "summary");
		assertThat(page("/reports/templates?lang=ru", this.officer).text()).contains("Стандартный", "Norway in short");
	}

	private String report() {
		return "/reports/" + this.mother
			.report(this.mother.topic(Kind.PROJECT, "XAC-K22"), this.mother.donor("japan", false), Span.year(2026))
			.id();
	}

	private String state(String page) {
		return this.mother.find(id(page)).state();
	}

	private static long id(String page) {
		return Long.parseLong(page.replaceAll("\\D", ""));
	}

	private Map<String, String> version(String page) {
		return new LinkedHashMap<>(Map.of("version", String.valueOf(this.mother.find(id(page)).version())));
	}

	/** All that the form of a page sends, as it stands. */
	private static Map<String, String> typed(Document page) {
		Map<String, String> fields = new LinkedHashMap<>();
		page.select("main form[action$=/edit]")
			.select("input[name], textarea[name]")
			.stream()
			.filter((each) -> !each.attr("type").equals("radio") && !each.attr("name").equals("_csrf"))
			.forEach((each) -> fields.put(each.attr("name"),
					each.normalName().equals("textarea") ? each.wholeText() : each.val()));
		return fields;
	}

	private Document page(String address, RequestPostProcessor person) throws Exception {
		MvcTestResult result = get(address, person);
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private MvcTestResult get(String address, RequestPostProcessor person) {
		return this.mvc.get().uri(address).with(person).exchange();
	}

	private MvcTestResult post(String address, RequestPostProcessor person, Map<String, String> fields) {
		var request = this.mvc.post().uri(address).with(person).with(csrf());
		fields.forEach((name, value) -> request.param(name, value));
		return request.exchange();
	}

	private static String redirect(MvcTestResult result) {
		assertThat(result).hasStatus(HttpStatus.FOUND);
		return String.valueOf(result.getResponse().getRedirectedUrl()).replaceFirst("\\?.*", "");
	}

}
