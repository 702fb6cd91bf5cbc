package org.roca.portfolio.activity.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.activity.Activity;
import org.roca.portfolio.activity.edit.FormRow;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.timing.QueryCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the office reads of the past of an activity. */
@PortfolioTest(properties = "spring.application.name=History")
class HistoryPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private Chronicle chronicle;

	@Autowired
	private JdbcClient jdbc;

	private Editor nargiza = Editor.none();

	private Editor timur = Editor.none();

	@BeforeEach
	void editors() {
		this.nargiza = this.chronicle.officer("Nargiza");
		this.timur = this.chronicle.officer("Timur");
	}

	@Test
	void tellsEachVersionNewestFirst() {
		String reference = reviewed();
		Document page = open("/activities/%s/history".formatted(reference), "en");
		assertThat(texts(page, ".version h2")).containsExactly("Version 9", "Version 8", "Version 7", "Version 6",
				"Version 5", "Version 4", "Version 3", "Version 2", "Version 1");
		assertThat(texts(page, ".version__steps")).containsExactly("Taken out of the bin", "Moved to the bin",
				"Changed", "Approved", "Submitted for review", "Returned", "Submitted for review", "Changed",
				"Created");
		assertThat(texts(page, ".version__why")).containsExactly("Why: Not needed any more",
				"Why: The ministry asked for it", "Returned because: Who paid?");
		assertThat(texts(page, ".version .prov"))
			.allMatch((line) -> line.matches("(Nargiza|Timur), \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d"));
		assertThat(open("/activities/%s/history".formatted(reference), "ru").select(".version__steps").eachText())
			.startsWith("Возвращено из корзины", "Перемещено в корзину", "Изменено", "Утверждено");
	}

	@Test
	void saysWhatChangedInWordsOfTheReader() {
		String reference = reviewed();
		String agency = this.chronicle.agency("Drug Control Agency").get("name");
		assertThat(rows(open("/activities/%s/history".formatted(reference), "en"), 7)).containsExactly(
				"Status | Planned | Postponed", "Planned start | 16 Nov 2026 | Mar 2027",
				"Held in | Uzbekistan | Tajikistan",
				"Countries that benefit | Tajikistan 40 %; Uzbekistan 60 % | Tajikistan 50 %; Uzbekistan 50 %",
				"Who took part: " + agency + " – Women | 3 | not known", "Donors who paid | not in the list | Japan",
				"Equipment and works | Laptop (Kind: Equipment; Quantity: 12) | not in the list");
		assertThat(rows(open("/activities/%s/history".formatted(reference), "ru"), 7)).contains(
				"Состояние | Запланировано | Перенесено", "Страна проведения | Узбекистан | Таджикистан",
				"Доноры, оплатившие мероприятие | нет в списке | Япония");
	}

	@Test
	void marksTheWordsThatChanged() {
		String reference = this.chronicle.create(this.nargiza, "Visit");
		this.chronicle.change(this.timur, reference, "", (form) -> {
			form.set("summaryEn", form.get("summaryEn").replace("Japanese embassy", "Embassy of Japan"));
			form.add("topics", "border-control");
		});
		Document page = open("/activities/%s/history".formatted(reference), "en");
		Element summary = page.select(".version:has(#version-2) tr:has(th:contains(Summary))").first();
		assertThat(summary.select("del").eachText()).containsExactly("Japanese embassy");
		assertThat(summary.select("ins").eachText()).containsExactly("Embassy of Japan");
		assertThat(summary.select("td").eachText()).allMatch((text) -> text.contains("visited the office"));
		assertThat(summary.select("td > span").eachAttr("lang")).containsExactly("en", "en");
		Elements first = page.select(".version:has(#version-1) details tbody tr");
		assertThat(first.eachText()).anyMatch((row) -> row.startsWith("Title in English Visit"));
	}

	@Test
	void tellsWhatWasLoaded() {
		Document page = open("/activities/XAC-K22-0007/history", "en");
		assertThat(texts(page, ".version__steps")).containsExactly("Loaded with the portfolio");
		assertThat(page.select("input[type=radio]")).isEmpty();
		assertThat(page.select(".version details tbody tr")).hasSizeGreaterThan(5);
	}

	@Test
	void isForTheOfficeAlone() {
		String reference = this.chronicle.create(this.nargiza, "Not for donors");
		this.chronicle.change(this.nargiza, reference, "", (form) -> form.set("titleEn", "Not for donors at all"));
		for (String address : List.of("/activities/%s/history", "/activities/%s/compare?from=1&to=2")) {
			String path = address.formatted(reference);
			for (RequestPostProcessor reader : List.of(this.people.manager("history-manager"),
					this.people.administrator("history-administrator"))) {
				assertThat(this.mvc.get().uri(path).with(reader)).hasStatusOk().bodyText().doesNotContain("Restore");
			}
			for (String code : List.of(reference, "XAC-K22-0001", "XAC-K22-9999")) {
				assertThat(this.mvc.get().uri(address.formatted(code)).with(donor())).hasStatus(HttpStatus.NOT_FOUND);
			}
			assertThat(this.mvc.get().uri(path)).hasRedirectedUrl("/sign-in");
		}
	}

	@Test
	void comparesTwoVersions() {
		String reference = reviewed();
		Document page = open("/activities/%s/compare?from=7&to=1".formatted(reference), "en");
		assertThat(page.select("h1").text()).isEqualTo("Versions 1 and 7 of " + reference);
		assertThat(texts(page, ".facts dt")).containsExactly("Version 1", "Version 7");
		assertThat(cells(page.select(".changes tbody tr"))).hasSize(8)
			.contains("Status | Planned | Postponed", "Outcome in English | not known | Agreed on a plan");
		assertThat(page.select("main").text()).contains("8 fields differ", "The other 8 fields that have a value");
		Document same = open("/activities/%s/compare?from=8&to=9".formatted(reference), "en");
		assertThat(same.select("main").text()).contains("say the same in every field");
		assertThat(open("/activities/%s/compare".formatted(reference), "ru").select("h1").text())
			.isEqualTo("Версии 8 и 9 записи " + reference);
		RequestPostProcessor officer = this.people.officer("history-officer");
		assertThat(this.mvc.get().uri("/activities/%s/compare?from=1&to=99".formatted(reference)).with(officer))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/activities/%s/compare?from=x&to=2".formatted(reference)).with(officer))
			.hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void turnsPagesInAFixedNumberOfQueries() {
		String few = this.chronicle.create(this.nargiza, "A short history");
		String many = this.chronicle.create(this.nargiza, "A long history");
		for (int number = 0; number < 2; number++) {
			change(few, number);
		}
		for (int number = 0; number < 29; number++) {
			change(many, number);
		}
		RequestPostProcessor officer = this.people.officer("history-officer");
		assertThat(queries("/activities/%s/history".formatted(many), officer))
			.isEqualTo(queries("/activities/%s/history".formatted(few), officer))
			.isLessThan(25);
		assertThat(queries("/activities/%s/compare?from=1&to=30".formatted(many), officer))
			.isEqualTo(queries("/activities/%s/compare?from=1&to=2".formatted(few), officer));
		Document page = open("/activities/%s/history".formatted(many), "en");
		assertThat(texts(page, ".version h2")).hasSize(20).startsWith("Version 30").endsWith("Version 11");
		assertThat(rows(page, 11)).containsExactly("Title in English | Title 8 | Title 9",
				"Equipment and works | not in the list | Item 9 (Kind: Equipment)",
				"Further pages and documents | not in the list | https://example.org/9");
		Document older = open(page.select("a[rel=next]").attr("href"), "en");
		assertThat(texts(older, ".version h2")).hasSize(10).startsWith("Version 10").endsWith("Version 1");
		assertThat(older.select("a[rel=first]").attr("href")).isEqualTo("/activities/%s/history".formatted(many));
		assertThat(older.select("a[rel=next]")).isEmpty();
	}

	@Test
	void isLinkedFromTheActivityForTheOfficeOnly() {
		String reference = this.chronicle.create(this.nargiza, "Linked");
		this.chronicle.change(this.timur, reference, "", (form) -> form.set("visibility", "public"));
		this.chronicle.approve(this.nargiza, this.timur, reference);
		Document page = open("/activities/" + reference, "en");
		assertThat(page.select(".head a[href=/activities/%s/history]".formatted(reference)).text())
			.isEqualTo("History");
		assertThat(page.select("main").text())
			.containsPattern("Last changed by Timur, \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d");
		MockHttpServletResponse seen = this.mvc.get()
			.uri("/activities/" + reference)
			.with(donor())
			.exchange()
			.getResponse();
		assertThat(seen.getStatus()).isEqualTo(200);
		assertThat(new String(seen.getContentAsByteArray(), StandardCharsets.UTF_8)).doesNotContain("/history",
				"Timur");
	}

	/** Created, submitted, returned, submitted, approved, changed, binned and back. */
	private String reviewed() {
		Chronicle past = this.chronicle;
		String reference = past.create(this.nargiza, "Joint visit");
		past.change(this.nargiza, reference, "", (form) -> form.set("outcomeEn", "Agreed on a plan"));
		past.step(this.nargiza, reference, "",
				(activity) -> activity.review().submit(this.nargiza.accountId(), Instant.now()));
		past.step(this.timur, reference, "",
				(activity) -> activity.review().giveBack(this.timur.accountId(), Instant.now(), "Who paid?"));
		past.approve(this.nargiza, this.timur, reference);
		past.change(this.timur, reference, "The ministry asked for it", (form) -> {
			form.set("status", "postponed").set("plannedStart", "3.2027").set("country", "TJ");
			form.rows("benefits").forEach((row) -> row.set("share", "50"));
			form.rows("people").get(0).set("women", "");
			form.rows("donors").add(new FormRow().set("slug", "japan").set("name", "Japan"));
			form.rows("equipment").clear();
		});
		past.step(this.timur, reference, "Not needed any more",
				(activity) -> activity.bin(this.timur.accountId(), Instant.now()));
		past.step(this.nargiza, reference, "", Activity::restore);
		return reference;
	}

	private void change(String reference, int number) {
		this.chronicle.change((number % 2 == 0) ? this.nargiza : this.timur, reference, "", (form) -> {
			form.set("titleEn", "Title " + number);
			form.rows("links").add(new FormRow().set("address", "https://example.org/" + number));
			form.rows("equipment").add(new FormRow().set("itemEn", "Item " + number).set("kind", "equipment"));
		});
	}

	private RequestPostProcessor donor() {
		return this.people.donor("history-donor",
				this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
	}

	private int queries(String address, RequestPostProcessor reader) {
		return QueryCount.of(() -> assertThat(this.mvc.get().uri(address).with(reader)).hasStatusOk());
	}

	private Document open(String address, String language) {
		MockHttpServletResponse response = this.mvc.get()
			.uri(address)
			.header("Accept-Language", language)
			.with(this.people.officer("history-officer"))
			.exchange()
			.getResponse();
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private static List<String> texts(Document page, String selector) {
		return page.select(selector).eachText();
	}

	private static List<String> rows(Document page, int version) {
		return cells(page.select(".version:has(#version-%s) .changes tbody tr".formatted(version)));
	}

	private static List<String> cells(Elements rows) {
		return rows.stream().map((row) -> String.join(" | ", row.select("th, td").eachText())).toList();
	}

}
