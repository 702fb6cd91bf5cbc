package org.roca.portfolio.shared.lookup;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roca.portfolio.DatabaseTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.Editor.Power;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person has added, on the pages and on a day before. */
@DatabaseTest
class AddedRecordTests {

	private static final Editor OFFICER = new Editor(1, "officer", "Officer", Power.ALL, Set.of());

	@Autowired
	private Lookups lookups;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@BeforeEach
	void add() {
		this.lookups.add(OFFICER, LookupKind.AGENCIES, new NewRecord("Совет экспертов", "other", null, null, null));
		this.lookups.add(OFFICER, LookupKind.SITES, new NewRecord("Ишкашим", "border_post", "TJ", "AF", "E24"));
		this.lookups.add(OFFICER, LookupKind.PLACES, new NewRecord("Мургаб", null, "TJ", null, null));
	}

	@ParameterizedTest
	@CsvSource({ "/agencies/sovet-ekspertov, en, Совет экспертов, source: the office’s own record",
			"/agencies/sovet-ekspertov, ru, Совет экспертов, источник: собственная запись представительства",
			"/sites/ishkashim, en, Ишкашим, Source: the office’s own record",
			"/sites/ishkashim, ru, Ишкашим, Источник: собственная запись представительства" })
	void itsPageSaysThatTheOfficeRecordedIt(String address, String language, String name, String source) {
		Document page = page(address + "?lang=" + language);
		assertThat(page.select("h1").text()).startsWith(name);
		assertThat(page.select("main").text()).contains(source).doesNotContain("??");
	}

	@ParameterizedTest
	@CsvSource({ "/agencies?q=экспертов, Совет экспертов", "/sites?country=TJ, Ишкашим", "/search?q=ишкашим, Ишкашим",
			"/search?q=мургаб, Мургаб", "/projects/E24, Ишкашим", "/activities?place=murgab, Мургаб" })
	void isInTheRegistersAndIsFound(String address, String name) {
		for (String language : new String[] { "en", "ru" }) {
			assertThat(page(address + (address.contains("?") ? "&" : "?") + "lang=" + language).select("main").text())
				.contains(name);
		}
	}

	@Test
	void theRegistersOfAnEarlierDayDoNotHaveIt() {
		this.jdbc.sql("insert into revision (id, at) values (-1, now() - interval '1 hour'), (-2, now())").update();
		this.jdbc.sql("update organisation set created_at = now() - interval '1 day' where slug <> 'sovet-ekspertov'")
			.update();
		assertThat(organisations(-1)).isPositive().isEqualTo(organisations(-2) - 1);
		assertThat(asOf(-1, "site where slug = 'ishkashim'") + asOf(-1, "place where slug = 'murgab'")).isZero();
		assertThat(asOf(-2, "site where slug = 'ishkashim'") + asOf(-2, "place where slug = 'murgab'")).isEqualTo(2);
	}

	private long organisations(int revision) {
		return asOf(revision, "organisation");
	}

	private long asOf(int revision, String rows) {
		this.jdbc.sql("select set_config('portfolio.revision', ?, true)")
			.param(String.valueOf(revision))
			.query(String.class)
			.single();
		return this.jdbc.sql("select count(*) from as_of." + rows).query(Long.class).single();
	}

	private Document page(String address) {
		var answer = this.mvc.get().uri(address).with(this.people.officer("added-officer")).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
