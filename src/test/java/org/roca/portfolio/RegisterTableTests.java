package org.roca.portfolio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.filter.Criterion;
import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.filter.RegisterColumn;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tables of the registers with the columns and groups that their address asks for.
 */
@DatabaseTest
class RegisterTableTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	private RequestPostProcessor officer;

	@BeforeEach
	void officer() {
		this.officer = this.people.officer("choosing-officer");
	}

	@ParameterizedTest
	@EnumSource
	void everyColumnCanBeChosenAndPutsTheRowsInItsOrder(Register register) {
		String all = register.columns().stream().map(RegisterColumn::code).collect(Collectors.joining(","));
		assertThat(heads(read(register.path() + "?columns=" + all))).hasSameSizeAs(register.columns());
		for (RegisterColumn column : register.columns()) {
			Document page = read(register.path() + "?columns=" + column.code());
			assertThat(heads(page)).as(column.code()).hasSize(column.isName() ? 1 : 2).doesNotHaveDuplicates();
			assertThat(page.select("[id^=c-][checked]")).hasSize(column.isName() ? 1 : 2);
			page.select("main table.stack tbody tr:not(.group)")
				.forEach((row) -> assertThat(row.select("th, td")).hasSize(heads(page).size()));
			String link = page.select("#sort-" + column.code()).attr("href");
			Document sorted = read(link);
			Document turned = read(sorted.select("#sort-" + column.code()).attr("href"));
			assertThat(List.of(sorted, turned)).as(link)
				.allMatch((each) -> each.select("main .notice").isEmpty() && heads(each).equals(heads(page)));
			if (column.isCounted()) {
				String figure = "usd".equals(column.code()) ? "contributions-usd" : column.code();
				sorted.select("main table.stack tbody")
					.forEach((part) -> assertThat(numbers(part, figure)).as(link)
						.isSortedAccordingTo(Comparator.reverseOrder()));
			}
		}
	}

	@Test
	void aFileHasTheColumnsThatWereChosen() {
		assertThat(rows("/agencies.csv?columns=country,women").get(0).getHeader()).containsExactly("agency",
				"other_names", "country", "women", "about");
		assertThat(rows("/agencies.csv").get(0).getHeader()).contains("acronym", "kind", "projects", "men");
		assertThat(rows("/contributions.csv?columns=agreed").get(0).getHeader()).containsExactly("donor", "purpose",
				"amount", "currency", "about");
		assertThat(rows("/projects.csv?columns=agencies&sort=-agencies")).extracting((row) -> row.getField("agencies"))
			.hasSize(8)
			.isNotEqualTo(rows("/projects.csv?columns=agencies").stream().map((row) -> row.getField("agencies")));
	}

	@Test
	void namesTheColumnsAndGroupsThatThereAreNot() {
		Document page = read("/sites?columns=colour&columns=kind,%3Cb%3E&group=colour&lang=en");
		assertThat(page.select(".notice li").eachText()).hasSize(3).anyMatch((said) -> said.contains("<b>"));
		assertThat(heads(page)).containsExactly("Site", "Kind");
		assertThat(this.mvc.get().uri(URI.create("/sites.csv?group=colour")).with(this.officer).exchange())
			.hasStatus(302);
	}

	@Test
	void pagesThroughGroupsAndLosesNoRow() {
		this.jdbc.sql("""
				insert into organisation (id, slug, name_en, name_en_state, kind, agency, country_iso)
				select 900000 + n, 'canary-' || n, 'Same name', 'original', 'other', true,
						(array['KG', 'TJ', null])[1 + n % 3] from generate_series(1, 230) n""").update();
		List<String> listed = new ArrayList<>();
		List<String> heads = new ArrayList<>();
		String next = "/agencies?q=same%20name&group=country&columns=kind&sort=-name&lang=en";
		while (!next.isEmpty()) {
			Document page = read(next);
			listed.addAll(page.select("main table.stack tbody th .rowlink").eachAttr("href"));
			heads.addAll(page.select("main table.stack tr.group").eachText());
			assertThat(page.select(".ledger--groups tbody tr").eachText()).as("the same on each page")
				.hasSize(3)
				.allMatch((line) -> line.endsWith(" 76") || line.endsWith(" 77"));
			next = page.select("a[rel=next]").attr("href");
		}
		assertThat(listed).hasSize(230).doesNotHaveDuplicates();
		assertThat(heads).hasSize(5).filteredOn((head) -> head.endsWith("(continued)")).hasSize(2);
		assertThat(read("/agencies?group=country&after=KG:no-such-agency").select(".notice li")).hasSize(1);
		Document went = read("/agencies?q=same%20name&group=country&go=canary-200&lang=en");
		assertThat(went.select("main table.stack tbody th .rowlink").attr("href")).isEqualTo("/agencies/canary-200");
	}

	@Test
	void aRowOfSeveralGroupsStandsInEachOnThePageAndInTheFiles() {
		Document page = read("/projects?group=country&lang=en");
		List<String> groups = page.select("main table.stack tr.group").eachText();
		List<String> files = rows("/projects.csv?group=country").stream().map((row) -> row.getField("group")).toList();
		assertThat(files).hasSameSizeAs(page.select("main table.stack tbody tr:not(.group)")).hasSizeGreaterThan(8);
		assertThat(groups).isEqualTo(files.stream()
			.distinct()
			.map((group) -> group + ": " + files.stream().filter(group::equals).count())
			.toList());
		assertThat(FileText.of(ask("/projects.pdf?group=country&lang=en"))).contains("Total, each row once",
				"8 rows make " + files.size(), groups.get(0).replaceAll(":.*", ""));
		assertThat(FileText.of(ask("/contributions.xlsx?group=donor&lang=en"))).contains("Total, each row once",
				"13018054.85");
	}

	@Test
	void makesAsManyQueriesForManyGroupsAsForFew() {
		List<String> paths = new ArrayList<>();
		for (Register register : Register.values()) {
			String all = register.columns().stream().map(RegisterColumn::code).collect(Collectors.joining(","));
			Arrays.stream(Criterion.values())
				.filter(register.groupings()::contains)
				.forEach((by) -> paths.add(register.path() + "?columns=" + all + "&group=" + by.param()));
		}
		List<Integer> few = queries(paths);
		this.jdbc.sql("""
				insert into organisation (id, slug, name_en, name_en_state, kind, agency, donor, country_iso)
				select 900000 + n, 'canary-' || n, 'Name ' || n, 'original', 'other', true, true, 'TJ'
					from generate_series(1, 300) n""").update();
		this.jdbc.sql("""
				insert into contribution (id, donor_id, project_id, amount, currency)
					select 900000 + n, 900000 + n, p.id, n, 'EUR' from project p, generate_series(1, 300) n
						where p.slug = 'XAC-K22'""").update();
		assertThat(queries(paths)).isEqualTo(few).allMatch((count) -> count <= 27);
	}

	private List<Integer> queries(List<String> paths) {
		read(paths.get(0));
		return paths.stream().map((path) -> QueryCount.of(() -> read(path))).toList();
	}

	private static List<String> heads(Document page) {
		return page.select("main table.stack thead th a").eachText();
	}

	private static List<Double> numbers(Element part, String figure) {
		return part.select("tr:not(.group) [data-figure=" + figure + "]")
			.eachAttr("data-value")
			.stream()
			.map((value) -> value.isEmpty() ? -1 : Double.parseDouble(value))
			.toList();
	}

	private Document read(String path) {
		return Jsoup.parse(new String(file(path), StandardCharsets.UTF_8));
	}

	private byte[] file(String path) {
		return ask(path).getContentAsByteArray();
	}

	private MockHttpServletResponse ask(String path) {
		MvcTestResult answer = this.mvc.get().uri(URI.create(path)).with(this.officer).exchange();
		assertThat(answer).as(path).hasStatus(200);
		return answer.getResponse();
	}

	private List<NamedCsvRecord> rows(String path) {
		return CsvReader.builder()
			.ofNamedCsvRecord(new String(file(path), StandardCharsets.UTF_8).replace("\uFEFF", ""))
			.stream()
			.toList();
	}

}
