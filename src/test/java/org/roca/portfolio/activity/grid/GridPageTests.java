package org.roca.portfolio.activity.grid;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The grid opened: for whom, which rows, in how many queries. */
@DatabaseTest
class GridPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "", "project=XAC-K22&sort=title", "country=TJ&country=UZ&from=2015&sort=-participants",
			"q=container", "donor=japan&sort=date" })
	void showsTheRowsOfTheListPageByPage(String query) {
		RequestPostProcessor officer = this.people.officer("grid-officer");
		List<String> listed = references("/activities?" + query, officer, ".rowlink");
		List<String> shown = references("/activities/grid?" + query, officer, ".rowlink");
		assertThat(shown).isEqualTo(listed).doesNotHaveDuplicates().isNotEmpty();
		String entry = page("/activities?" + query, officer).select("a[href*=/activities/grid]").attr("href");
		assertThat(page(entry, officer).select("tbody th .rowlink").eachAttr("href"))
			.isEqualTo(shown.stream().limit(50).toList());
	}

	@Test
	void startsWhereTheListStands() {
		RequestPostProcessor officer = this.people.officer("grid-officer");
		Document second = page(page("/activities?sort=title", officer).select("a[rel=next]").attr("href"), officer);
		String entry = second.select("a[href*=/activities/grid]").attr("href");
		assertThat(page(entry, officer).selectFirst("tbody th .rowlink").attr("href"))
			.isEqualTo(second.selectFirst("tbody th .rowlink").attr("href"));
	}

	@Test
	void saysWhatItDidNotUnderstandAndWhatThereIsNot() {
		RequestPostProcessor officer = this.people.officer("grid-officer");
		assertThat(page("/activities/grid?country=ZZ&shade=green", officer).select(".notice.is-warn li")).hasSize(2);
		Document none = page("/activities/grid?q=zzzznothing", officer);
		assertThat(none.select(".empty")).hasSize(1);
		assertThat(none.select("form[method=post]")).isEmpty();
		assertThat(page("/activities?q=zzzznothing", officer).select("a[href*=/activities/grid]")).isEmpty();
	}

	@Test
	void opensOnlyForThoseWhoKeepRecords() {
		long japan = this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single();
		List<RequestPostProcessor> others = List.of(this.people.donor("grid-donor", japan),
				this.people.administrator("grid-administrator"));
		for (RequestPostProcessor other : others) {
			assertThat(this.mvc.get().uri("/activities/grid").with(other)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.mvc.post().uri("/activities/grid").with(other).with(csrf()))
				.hasStatus(HttpStatus.FORBIDDEN);
			assertThat(page("/activities", other).select("a[href*=/activities/grid]")).isEmpty();
		}
		RequestPostProcessor idle = this.people.manager("grid-idle");
		assertThat(this.mvc.get().uri("/activities/grid").with(idle)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post().uri("/activities/grid").with(idle).with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/activities/grid")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/sign-in");
	}

	@Test
	void opensTheCellsOfOnesOwnProjectsOnly() {
		this.people.manager("grid-manager");
		this.jdbc.sql("""
				insert into account_grant (account_id, project_id) select a.id, p.id from account a, project p
				where a.username = 'grid-manager' and p.slug = 'XAC-K22'""").update();
		Document page = page("/activities/grid?project=XAC-K22&project=E24&sort=title",
				this.people.manager("grid-manager"));
		for (Element row : page.select("tbody")) {
			boolean own = row.select("[id^=ref-]").text().startsWith("XAC-K22");
			assertThat(row.select("[data-cell]")).hasSize(own ? 9 : 0);
			assertThat(row.text().contains("Others keep this project")).isEqualTo(!own);
		}
		assertThat(page.select("[data-row]").size()).isBetween(1, page.select("tbody").size() - 1);
	}

	@Test
	void tellsWhatIsKnownAndWhatTheRowsAddUpTo() {
		this.jdbc
			.sql("""
					update activity set planned_start = '2020-03-01', planned_start_precision = 'month', women = 3, participants = 7,
						attendance_summed = true where reference = 'XAC-K22-0001'""")
			.update();
		Element row = page("/activities/grid?reference=XAC-K22-0001", this.people.officer("grid-officer"))
			.selectFirst("tbody");
		assertThat(row.select("#row-0-plannedStart").attr("value")).isEqualTo("03.2020");
		assertThat(row.select("#row-0-status option[selected]").attr("value")).isEqualTo("completed");
		assertThat(row.select("#row-0-status option").eachAttr("value")).containsExactly("completed", "ongoing");
		assertThat(row.select("#row-0-participants").attr("value")).isEmpty();
		assertThat(row.select("#row-0-participants-sum").text()).contains("7");
		assertThat(row.select("#row-0-women").attr("aria-describedby")).isEqualTo("row-0-women-sum");
	}

	@Test
	void everyCellHasANameAndEveryWordIsRussian() {
		MvcTestResult result = this.mvc.get()
			.uri("/activities/grid?project=XAC-K22&lang=ru")
			.with(this.people.officer("grid-officer"))
			.exchange();
		Document page = Jsoup.parse(text(result));
		for (Element cell : page.select("[data-cell], [data-reason]")) {
			for (String id : cell.attr("aria-labelledby").split(" ")) {
				assertThat(page.getElementById(id)).as(id).isNotNull();
			}
		}
		assertThat(page.select("main form").text()).doesNotContain("??", "Save", "Women", "Status");
		assertThat(page.select("template[data-words] b")).hasSize(12);
	}

	@Test
	void readsFiveRowsAndFiftyInAsManyQueries() {
		RequestPostProcessor officer = this.people.officer("grid-officer");
		page("/activities/grid", officer);
		List<String> references = this.jdbc.sql(
				"select reference from activity where publishes is null and binned_at is null order by reference limit 50")
			.query(String.class)
			.list();
		int[] rows = new int[2];
		int five = QueryCount
			.of(() -> rows[0] = page(naming(references.subList(0, 5)), officer).select("tbody").size());
		int fifty = QueryCount.of(() -> rows[1] = page(naming(references), officer).select("tbody").size());
		assertThat(rows).containsExactly(5, 50);
		assertThat(fifty).isEqualTo(five).isLessThan(30);
	}

	private static String naming(List<String> references) {
		return "/activities/grid?reference=" + String.join("&reference=", references);
	}

	private List<String> references(String first, RequestPostProcessor person, String links) {
		List<String> references = new ArrayList<>();
		for (String next = first; !next.isEmpty();) {
			Document page = page(next, person);
			references.addAll(page.select("tbody th " + links).eachAttr("href"));
			next = page.select("a[rel=next]").attr("href");
		}
		return references;
	}

	private Document page(String address, RequestPostProcessor person) {
		MvcTestResult result = this.mvc.get().uri(address).with(person).exchange();
		assertThat(result).as(address).hasStatusOk();
		return Jsoup.parse(text(result));
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
