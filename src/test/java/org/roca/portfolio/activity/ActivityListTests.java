package org.roca.portfolio.activity;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.UriUtils;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The activity list, its page and its export on the real portfolio (promises 1, 7 and 8).
 */
@DatabaseTest
class ActivityListTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	static List<String> orders() {
		return ActivitySort.all().stream().map(ActivitySort::code).toList();
	}

	@ParameterizedTest
	@MethodSource("orders")
	void leadsThroughEveryRecordOnceInEveryOrder(String sort) {
		List<String> references = new ArrayList<>();
		String next = "/activities?size=50&sort=" + sort;
		while (next != null) {
			Document page = page(next);
			references
				.addAll(page.select("tbody th a").eachAttr("href").stream().map((href) -> href.substring(12)).toList());
			next = (page.selectFirst("a[rel=next]") != null) ? page.selectFirst("a[rel=next]").attr("href") : null;
		}
		assertThat(references).hasSize(138).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "country=TJ&country=UZ&from=2015", "project=K22", "lead=XAC-K22", "donor=japan",
			"theme=national-structures&year=2016", "agency=unknown", "q=container", "q=контейнер", "benefits=TJ",
			"split=regional&sort=title", "known=participants&sort=-participants", "missing=day",
			"type=training&to=2012", "q=zzzznothing", "place=dushanbe", "site=oybek", "field=border-liaison",
			"agency-kind=customs&agency-kind=border" })
	void exportsExactlyTheRowsThatThePageCounts(String query) throws IOException {
		Document page = page("/activities?" + query);
		List<NamedCsvRecord> rows = csv("/activities.csv?" + query);
		assertThat(page.selectFirst("b[data-figure=activities]").attr("data-value")).isEqualTo("" + rows.size());
		long participants = rows.stream()
			.map((row) -> row.getField("participants"))
			.filter((stated) -> !stated.isEmpty())
			.mapToLong(Long::parseLong)
			.sum();
		String stated = page.selectFirst("b[data-figure=participants]").attr("data-value");
		assertThat(stated.isEmpty() ? 0 : Long.parseLong(stated)).isEqualTo(participants);
		assertThat(rows).allSatisfy((row) -> assertThat(row.getField("rows_in_selection")).isEqualTo("" + rows.size()));
		assertThat(page.select("tbody th a").eachAttr("href")).containsExactlyElementsOf(
				rows.stream().limit(25).map((row) -> "/activities/" + row.getField("reference")).toList());
	}

	@Test
	void countsWhatThePrototypeCounts() {
		Document page = page("/activities?country=TJ&country=UZ&from=2015");
		assertThat(page.selectFirst("b[data-figure=activities]").attr("data-value")).isEqualTo("34");
		assertThat(page.selectFirst("b[data-figure=participants]").attr("data-value")).isEqualTo("183");
		assertThat(page.selectFirst("b[data-figure=women]").attr("data-value")).isEmpty();
		assertThat(page.selectFirst("b[data-figure=unknown]").attr("data-value")).isEqualTo("183");
	}

	@Test
	void namesWhatItDidNotApply() {
		Document page = page("/activities?country=ZZ&shade=green&sort=colour&after=XAC-K22-9999&year=%3Cscript%3E");
		assertThat(page.selectFirst(".notice.is-warn li").text()).isNotEmpty();
		assertThat(page.select(".notice.is-warn li")).hasSize(5);
		assertThat(page.select("script:not([src])")).isEmpty();
		assertThat(page.selectFirst("b[data-figure=activities]").attr("data-value")).isEqualTo("138");
	}

	@Test
	void namesWhatItDidNotUnderstandOfHowToShowIt() {
		Document page = page("/activities?columns=date,shade&group=colour&size=33&go=nowhere&before=XAC-K22-9999");
		assertThat(page.select(".notice.is-warn li")).hasSize(4);
		assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("Date ↓", "Activity");
		assertThat(get("/activities.csv?group=colour")).hasStatus3xxRedirection();
		String unreadable = text(get("/activities?go=%00&after=%00:x&columns=%00&find-agency=%00x&size=%00"));
		assertThat(unreadable.substring(unreadable.indexOf("<main"), unreadable.indexOf("</main>")))
			.doesNotContain("\0");
	}

	@Test
	void showsTheChosenColumnsAndTakesThemAway() throws IOException {
		String query = "?columns=women&columns=status,planned-cost&columns=agencies&size=200&sort=-women";
		Document page = page("/activities" + query);
		assertThat(page.select("table.ledger--activities thead th").eachText()).containsExactly("Activity", "Status",
				"Agencies", "Women ↓", "Planned cost");
		assertThat(page.select("th[aria-sort=descending]").text()).startsWith("Women");
		String file = page.selectFirst("a[href^=/activities.csv]").attr("href");
		assertThat(file).isEqualTo("/activities.csv?columns=title,status,agencies,women,planned-cost&sort=-women");
		List<NamedCsvRecord> rows = csv(file);
		assertThat(rows.get(0).getHeader()).containsExactly("reference", "title", "status", "agencies", "women",
				"planned_cost", "planned_cost_currency", "selection", "rows_in_selection");
		assertThat(rows).extracting((row) -> row.getField("women"))
			.containsExactlyElementsOf(page.select("td[data-label=Women]")
				.eachText()
				.stream()
				.map((said) -> said.equals("not known") ? "" : said)
				.toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "group=benefits", "group=agency&country=TJ&sort=title", "group=year&columns=participants",
			"group=agency-kind" })
	void aFileIsGroupedAsThePageIs(String query) throws IOException {
		Document page = page("/activities?size=200&" + query);
		List<String> onPage = new ArrayList<>();
		for (Element body : page.select("table.ledger--activities tbody")) {
			body.select("a.rowlink")
				.forEach((row) -> onPage
					.add(body.selectFirst("tr.group a").text() + " " + row.attr("href").substring(12)));
		}
		List<NamedCsvRecord> rows = csv("/activities.csv?" + query);
		assertThat(rows.stream().limit(200).map((row) -> row.getField("group") + " " + row.getField("reference")))
			.containsExactlyElementsOf(onPage);
		long all = page.select(".ledger--groups tbody a[data-figure]")
			.eachAttr("data-value")
			.stream()
			.mapToLong(Long::parseLong)
			.sum();
		assertThat(rows).hasSize((int) all);
		for (Element figure : page.select(".ledger--groups tbody a[data-figure]").subList(0, 2)) {
			assertThat(page(figure.attr("href")).selectFirst("b[data-figure=activities]").attr("data-value"))
				.isEqualTo(figure.attr("data-value"));
		}
	}

	@Test
	void saysTheSelectionInOneLine() {
		assertThat(page("/activities?from=2012&to=2018&country=TJ&type=training&donor=japan").select("p[role=status]")
			.text()).startsWith("Training course · Tajikistan · 2012–2018 · Japan: ");
		assertThat(page("/activities?lang=ru&country=TJ&country=UZ&agency=unknown&to=2015").select("p[role=status]")
			.text()).startsWith("Ведомство: не указано · Таджикистан или Узбекистан · по 2015: ");
	}

	@Test
	void selectsByTheKindOfTheAgenciesThatTookPart() {
		String customs = this.jdbc.sql("""
				select count(distinct a.id) from activity a join activity_organisation n on n.activity_id = a.id
					join organisation o on o.id = n.organisation_id
				where a.publishes is null and a.binned_at is null and a.country_iso = 'TJ' and o.kind = 'customs'""")
			.query(String.class)
			.single();
		Document page = page("/activities?country=TJ&agency-kind=CUSTOMS&group=agency-kind");
		assertThat(page.selectFirst("b[data-figure=activities]").attr("data-value")).isEqualTo(customs)
			.isNotEqualTo("0");
		assertThat(page.select("p[role=status]").text()).startsWith("Customs · Tajikistan: ");
		assertThat(page.select("a.chip").eachText()).contains("Remove filter Kind of agency: Customs ×");
		assertThat(page.select("label[for=f-agency-kind]").text()).isEqualTo("Kind of agency");
		assertThat(page.select("select[name=agency-kind] option[selected]").text())
			.isEqualTo("Customs (" + customs + ")");
		assertThat(page.select(".ledger--groups tbody a[data-figure]").eachAttr("data-value")).containsExactly(customs);
		Document russian = page("/activities?lang=ru&country=TJ&agency-kind=customs&agency-kind=unknown");
		assertThat(russian.select("p[role=status]").text())
			.startsWith("Вид ведомства: Таможня или не указано · Таджикистан: ");
		assertThat(russian.select("a.chip").eachText()).contains("Убрать фильтр Вид ведомства: Таможня ×");
		assertThat(page("/activities/map?lang=ru&agency-kind=customs").select("label[for=f-agency-kind]").text())
			.isEqualTo("Вид ведомства");
		assertThat(page("/activities/chart?by=agency-kind&country=TJ").select("caption").text())
			.contains("Kind of agency");
	}

	@Test
	void offersOfALongListWhatLeavesMostAndWhatIsLookedFor() {
		this.jdbc
			.sql("""
					insert into organisation (id, slug, name_en, name_en_state, kind, agency)
					select 700000 + n, 'office-' || n, 'Office ' || n, 'original', 'customs', true from generate_series(1, 60) n""")
			.update();
		this.jdbc.sql("""
				insert into activity_organisation (activity_id, organisation_id)
				select a.id, 700000 + n from activity a, generate_series(1, 60) n where a.reference = 'XAC-K22-0001'""")
			.update();
		Document page = page("/activities?agency=office-7");
		List<String> values = page.select("#f-agency option").eachAttr("value");
		assertThat(values).hasSize(1 + 15 + 1 + 1).contains("", "office-7", "unknown");
		assertThat(page.select("#f-agency option[selected]").attr("value")).isEqualTo("office-7");
		assertThat(page("/activities?find-agency=office 33").select("#f-agency option").eachAttr("value"))
			.contains("office-33");
		assertThat(page("/activities/choices/agency?country=TJ&find-agency=office 33").select("#offered-agency option")
			.eachText()).anyMatch((said) -> said.startsWith("Office 33 ("));
		assertThat(get("/activities/choices/type")).hasStatus(404);
	}

	@Test
	void refusesToExportWhatItDidNotUnderstand() {
		MvcTestResult result = get("/activities.csv?country=ZZ");
		assertThat(result).hasStatus3xxRedirection();
		assertThat(result.getResponse().getHeader("Location")).isEqualTo("/activities?country=ZZ");
	}

	@Test
	void makesAFormulaInATextHarmless() throws IOException {
		this.jdbc.sql("update activity set title_en = '=HYPERLINK(\"x\")' where reference = 'XAC-K22-0001'").update();
		assertThat(csv("/activities.csv?reference=XAC-K22-0001").get(0).getField("title"))
			.isEqualTo("'=HYPERLINK(\"x\")");
	}

	@Test
	void showsWhatIsKnownOfOneActivityAndWhereItIsFrom() {
		Document page = page("/activities/XAC-K22-0024");
		assertThat(page.selectFirst("h1").text()).isEqualTo("Protective equipment for the Turkmen border service");
		assertThat(page.select("main").text()).contains("State Border Service of Turkmenistan", "Japan", "US$ 21,597",
				"12 contactless thermometers", "1 Dec 2020", "not known");
		assertThat(page.select("a[rel=noreferrer]").attr("href")).startsWith("https://www.unodc.org/");
	}

	@Test
	void statesTheSharesOfACountry() {
		this.jdbc
			.sql("""
					delete from activity_country where activity_id = (select id from activity where reference = 'GLO-G80-0009')
					""")
			.update();
		this.jdbc.sql("""
				insert into activity_country select id, unnest(array['KZ', 'UZ']), unnest(array[60, 40]) from activity
				where reference = 'GLO-G80-0009'""").update();
		Document page = page("/activities?reference=GLO-G80-0009&benefits=KZ");
		assertThat(page.selectFirst("b[data-figure=activities-by-share]").attr("data-value")).isEqualTo("0.6");
	}

	@Test
	void showsADonorTheApprovedActivitiesOfItsProjectsOnly() throws IOException {
		long norway = this.jdbc.sql("select id from organisation where slug = 'norway'").query(Long.class).single();
		RequestPostProcessor donor = this.people.donor("list-norway", norway);
		this.jdbc.sql("update activity set review_state = 'draft' where reference = 'XAC-K22-0001'").update();
		this.jdbc.sql("update activity set visibility = 'office' where reference = 'XAC-K22-0002'").update();
		String csv = new String(
				this.mvc.get().uri("/activities.csv").with(donor).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		assertThat(csv).contains("XAC-K22-0003").doesNotContain("XAC-K22-0001", "XAC-K22-0002", "H03-0001");
		assertThat(this.mvc.get().uri("/activities/XAC-K22-0001").with(donor)).hasStatus(404);
		assertThat(this.mvc.get().uri("/activities/H03-0001").with(donor)).hasStatus(404);
		assertThat(this.mvc.get().uri("/activities/xac-k22-0001").with(donor)).hasStatus(404);
		assertThat(this.mvc.get().uri("/activities/xac-k22-0003?lang=ru").with(donor)).hasStatus(301)
			.hasRedirectedUrl("/activities/XAC-K22-0003?lang=ru");
	}

	private Document page(String address) {
		MvcTestResult result = get(address);
		assertThat(result).as(address).hasStatusOk();
		return Jsoup.parse(text(result));
	}

	private List<NamedCsvRecord> csv(String address) throws IOException {
		String text = text(get(address));
		assertThat(text).startsWith("\uFEFF");
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.ofNamedCsvRecord(new StringReader(text.substring(1)))) {
			return reader.stream().toList();
		}
	}

	private MvcTestResult get(String address) {
		String encoded = UriUtils.encodeQuery(address, StandardCharsets.UTF_8);
		return this.mvc.get()
			.uri(URI.create(encoded.replace("%25", "%")))
			.with(this.people.officer("list-officer"))
			.exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
