package org.roca.portfolio;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page as it was on a past day. The real portfolio was recorded on 10 January 2026.
 * On 6 May, half an hour after midnight in Tashkent, one record got another title and
 * other participants, a second was changed and waits for its review, and a third was put
 * into the bin. A fourth was taken from donors in the midst of its change. The second and
 * the fourth were approved for donors on 10 June. Two connections in the pool, so that
 * past and present meet on them.
 */
@PortfolioTest(properties = "spring.datasource.hikari.maximum-pool-size=2")
class AsOfTests {

	private static final String RENAMED = "XAC-K22-0024";

	private static final String REVIEWED = "XAC-K22-0001";

	private static final String BINNED = "XAC-K22-0003";

	private static final String NARROWED = "XAC-K22-0005";

	private static final String WINTER = "as-of=2026-03-31";

	private static final String SPRING = "as-of=2026-05-06";

	private static final String LATEST = "as-of=2026-06-10";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void change() {
		if (this.jdbc.sql("select count(*) from revision").query(Integer.class).single() == 1) {
			this.jdbc.sql("update revision set at = '2026-01-10T05:00Z'").update();
			List.of("organisation", "site", "place")
				.forEach((register) -> this.jdbc.sql("update " + register + " set created_at = '2026-01-10T05:00Z'")
					.update());
			int may = revision("2026-05-05T19:30Z");
			this.jdbc.sql("select keep_published(id) from activity where reference = ?")
				.param(REVIEWED)
				.query()
				.listOfRows();
			update(RENAMED, "title_en = 'Zebra equipment', participants = 4321");
			update(REVIEWED, "title_en = 'Okapi course', participants = 1234, review_state = 'draft'");
			update(BINNED, "binned_at = '2026-05-05T19:30Z', binned_by = (select min(id) from account)");
			update(NARROWED, "visibility = 'office', review_state = 'draft'");
			List.of(RENAMED, REVIEWED, BINNED, NARROWED).forEach((reference) -> write(reference, may));
			int june = revision("2026-06-10T05:00Z");
			this.jdbc.sql("delete from activity where publishes is not null").update();
			update(REVIEWED, "review_state = 'approved'");
			update(NARROWED, "visibility = 'donors', review_state = 'approved'");
			List.of(REVIEWED, NARROWED).forEach((reference) -> write(reference, june));
		}
	}

	@Test
	void theLatestStateOfTheRecordIsThePresent() {
		for (LensPages person : List.of(reader(), japan())) {
			List<String> different = new ArrayList<>();
			for (String address : LensPages.SOME) {
				String now = person.seen(address, "").replaceAll("as of [0-9]+ [A-Z][a-z]+ [0-9]+", "as of");
				String then = person.seen(address, LATEST).replace("as of 10 Jun 2026", "as of");
				if (!then.equals(now)) {
					different.add(address + ": " + LensPages.difference(now, then));
				}
			}
			assertThat(different).isEmpty();
		}
	}

	@Test
	void thePastHasItsOwnWordsFiguresAndRows() {
		LensPages office = office();
		assertThat(title(office, RENAMED, "")).isEqualTo("Zebra equipment");
		assertThat(title(office, RENAMED, WINTER)).startsWith("Protective equipment");
		assertThat(office.page("/activities?q=zebra").select("tbody tr")).hasSize(1);
		assertThat(office.page("/activities?q=zebra&" + WINTER).select("tbody tr")).isEmpty();
		assertThat(office.text("/search?q=zebra")).contains("/activities/" + RENAMED);
		assertThat(office.text("/search?q=zebra&" + WINTER)).doesNotContain("/activities/" + RENAMED);
		assertThat(figure(office, "/activities?project=XAC-K22", "participants"))
			.isEqualTo(figure(office, "/activities?project=XAC-K22&" + WINTER, "participants") + 4321 + 1234
					- participants(office, REVIEWED, WINTER) - participants(office, BINNED, WINTER));
		assertThat(figure(office, "/activities", "activities"))
			.isEqualTo(figure(office, "/activities?" + WINTER, "activities") - 1);
		assertThat(office.answer("/activities/" + BINNED).getStatus()).isEqualTo(404);
		assertThat(office.answer("/activities/" + BINNED + "?" + WINTER).getStatus()).isEqualTo(200);
	}

	@Test
	void aDonorSeesWhatWasApprovedThen() {
		assertThat(title(japan(), REVIEWED, WINTER)).doesNotContain("Okapi");
		assertThat(title(office(), REVIEWED, SPRING)).isEqualTo("Okapi course");
		assertThat(title(japan(), REVIEWED, SPRING)).isEqualTo(title(japan(), REVIEWED, WINTER));
		assertThat(title(office(), REVIEWED, "view-as=japan&" + SPRING)).isEqualTo(title(japan(), REVIEWED, WINTER));
		assertThat(title(japan(), REVIEWED, LATEST)).isEqualTo("Okapi course");
		assertThat(japan().text("/activities.csv?" + SPRING)).doesNotContain("Okapi");
		assertThat(office().text("/activities.csv?" + SPRING)).contains("Okapi");
	}

	@Test
	void aDonorFindsInThePastNothingThatIsWithdrawnByNow() {
		String then = "/activities/" + BINNED + "?" + WINTER;
		assertThat(office().answer(then).getStatus()).isEqualTo(200);
		assertThat(office().answer(then + "&view-as=japan").getStatus()).isEqualTo(404);
		assertThat(japan().answer(then).getStatus()).isEqualTo(404);
		for (String address : List.of("/activities.csv?" + WINTER, "/search?q=" + BINNED + "&" + WINTER, then)) {
			assertThat(japan().text(address)).as(address).doesNotContain("/activities/" + BINNED, BINNED + ",");
		}
		assertThat(figure(japan(), "/activities?" + WINTER, "activities"))
			.isEqualTo(figure(japan(), "/activities", "activities"));
	}

	@Test
	void whatWasTakenFromDonorsWasNotInTheirViewUntilItWasApprovedForThemAgain() {
		for (LensPages person : List.of(japan(), office())) {
			String eyes = "/activities/" + NARROWED + "?view-as=japan&";
			assertThat(person.answer(eyes + WINTER).getStatus()).isEqualTo(200);
			assertThat(person.answer(eyes + SPRING).getStatus()).isEqualTo(404);
			assertThat(person.answer(eyes + LATEST).getStatus()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@CsvSource({ "2026-05-05, Protective", "05.05.2026, Protective", "2026-05-06, Zebra", "6.5.2026, Zebra" })
	void aDayEndsAtMidnightOfTheOffice(String day, String title) {
		assertThat(title(office(), RENAMED, "as-of=" + day)).startsWith(title);
	}

	@Test
	void everyFigureOpensItsRows() {
		assertThat(office().wrong(List.of("/themes?" + WINTER, "/sites?country=TM&" + SPRING))).isEmpty();
		assertThat(office().wrong(List.of("/projects/XAC-K22?view-as=japan&" + SPRING))).isEmpty();
	}

	@Test
	void everyLinkAndFormKeepsTheDay() {
		String both = "view-as=japan&" + WINTER;
		List<String> lost = new ArrayList<>();
		for (String address : LensPages.SOME) {
			lost.addAll(office().lost(address, both));
		}
		assertThat(lost).isEmpty();
		Document page = office().page("/activities?country=TJ&" + both);
		assertThat(page.select("#lens a").eachAttr("href")).containsExactly("?country=TJ&" + WINTER,
				"?country=TJ&view-as=japan");
		assertThat(page.select("#lens b").eachText()).containsExactly(
				"You see what the donor “Japan” sees, and nothing else.",
				"You see the records as they were at the end of 31 Mar 2026.");
		assertThat(page.select("#as-of").attr("value")).isEqualTo("31.03.2026");
	}

	/** More often than it takes the driver to keep a statement for the next time. */
	@Test
	void nothingOfThePastIsLeftOnAConnection() {
		LensPages office = office();
		for (int round = 0; round < 8; round++) {
			for (String address : List.of("/activities/" + RENAMED, "/activities?q=equipment", "/", "/projects/XAC-K22",
					"/search?q=equipment", "/activities.csv?q=equipment", "/activities/" + BINNED)) {
				String then = office.text(LensPages.with(address, WINTER));
				String now = office.text(address);
				if (address.startsWith("/activities") && address.contains("q=equipment")) {
					assertThat(then).as(address)
						.contains("Protective equipment for the Turkmen")
						.doesNotContain("Zebra");
					assertThat(now).as(address)
						.contains("Zebra")
						.doesNotContain("Protective equipment for the Turkmen");
				}
			}
			assertThat(office.answer("/no-such?" + WINTER).getStatus()).isEqualTo(404);
			assertThat(office.answer("/?as-of=2025-01-01").getStatus()).isEqualTo(404);
			assertThat(this.jdbc.sql(
					"select current_setting('search_path') || coalesce(current_setting('portfolio.revision', true), '')")
				.query(String.class)
				.single()).isEqualTo("\"$user\", public");
			assertThat(title(office, RENAMED, "")).isEqualTo("Zebra equipment");
			assertThat(title(office, RENAMED, WINTER)).startsWith("Protective equipment");
		}
	}

	@Test
	void theFileHasTheRowsOfTheDayAndSaysSo() {
		MockHttpServletResponse file = office().answer("/activities.csv?country=TM&" + WINTER);
		assertThat(file.getHeader("Content-Disposition")).contains("activities-2026-03-31.csv");
		assertThat(office().text("/activities.csv?country=TM&" + WINTER)).contains("Protective equipment",
				",country=TM&" + WINTER + ",");
		assertThat(office().text("/activities.csv?country=TM")).contains("Zebra", ",country=TM,")
			.doesNotContain("as-of");
	}

	@ParameterizedTest
	@CsvSource({ "en, The record of changes begins on 10 Jan 2026; nothing is known of 9 Jan 2026.",
			"ru, Изменения записываются начиная с 10 янв. 2026; о состоянии на 9 янв. 2026 ничего не известно." })
	void beforeTheRecordNothingIsKnown(String language, String words) {
		for (String address : List.of("/", "/activities", "/activities.csv", "/projects/XAC-K22", "/no-such")) {
			String asked = LensPages.with(address, "as-of=2026-01-09&lang=" + language);
			assertThat(office().answer(asked).getStatus()).as(address).isEqualTo(404);
			Document page = Jsoup.parse(office().text(asked));
			assertThat(page.select("main p").first().text()).isEqualTo(words);
			assertThat(page.select("main a.btn-primary").attr("href"))
				.isEqualTo("?lang=" + language + "&as-of=2026-01-10");
			assertThat(page.select("#lens")).isEmpty();
		}
		assertThat(office().answer("/?as-of=2026-01-10").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "yesterday", "%3Cscript%3E", "2026" })
	void whatIsNoDayIsExplained(String day) {
		for (String address : List.of("/", "/activities.csv", "/activities?country=TJ")) {
			String asked = LensPages.with(address, "as-of=" + day);
			assertThat(office().answer(asked).getStatus()).as(address).isEqualTo(400);
			assertThat(office().text(asked)).contains("Write the day as 31.03.2026").doesNotContain("<script>");
			assertThat(office().text(asked + "&lang=ru")).contains("Напишите день так: 31.03.2026");
		}
	}

	@Test
	void aDayThatIsNotOverShowsNowAndSaysSo() {
		Document page = office().page("/activities/" + RENAMED + "?as-of=2126-03-31");
		assertThat(page.select("h1").text()).isEqualTo("Zebra equipment");
		assertThat(page.select("#lens b").text())
			.isEqualTo("31 Mar 2126 is still to come: you see the records of now.");
	}

	@Test
	void everythingIsAskedAsOnThatDay() {
		assertThat(office().page("/?" + WINTER).select("main .sub").text()).endsWith("as of 31 Mar 2026");
	}

	@Test
	void nothingCanBeChangedMeanwhile() {
		String changing = "main form[method=post], main a[href^=/]:is([href*=/edit], [href*=/new], [href*=/grid], [href*=/bin])";
		for (String address : List.of("/activities", "/activities/" + RENAMED, "/projects/XAC-K22")) {
			for (String lens : List.of(WINTER, "view-as=japan", "as-of=2126-03-31")) {
				assertThat(office().page(LensPages.with(address, lens)).select(changing)).as(address).isEmpty();
			}
		}
		assertThat(office().page("/activities/" + RENAMED).select(changing)).isNotEmpty();
	}

	/**
	 * One instead of that for a kept page, and a few that read what was to be counted.
	 */
	@Test
	void costsNoMoreQueriesThanReadingThePastOnce() {
		for (String address : List.of("/method", "/activities")) {
			int past = queries(address + "?" + WINTER);
			this.jdbc.sql("update records_state set last_change = pg_current_xact_id()").update();
			assertThat(past - queries(address)).as(address).isBetween(0, 8);
		}
	}

	@Test
	void otherWaysOfAskingWorkToo() {
		RequestPostProcessor officer = this.people.officer("past-officer");
		assertThat(this.mvc.head().uri("/activities?" + WINTER).with(officer)).hasStatusOk();
		assertThat(this.mvc.get().uri("/activities?" + WINTER).with(officer).header("HX-Request", "true")).hasStatusOk()
			.bodyText()
			.contains("31 Mar 2026");
		assertThat(this.mvc.get().uri("/?" + WINTER)).hasRedirectedUrl("/sign-in");
	}

	private LensPages office() {
		return new LensPages(this.mvc, this.people.officer("past-officer"));
	}

	/** Sees every record and changes none, with or without a lens. */
	private LensPages reader() {
		return new LensPages(this.mvc, this.people.administrator("past-administrator"));
	}

	private LensPages japan() {
		long japan = this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single();
		return new LensPages(this.mvc, this.people.donor("past-japan", japan));
	}

	private static String title(LensPages person, String reference, String lens) {
		return person.page("/activities/" + reference + "?" + lens).select("h1").text().replace(" ≈", "");
	}

	private static long participants(LensPages person, String reference, String lens) {
		return figure(person, "/activities?reference=" + reference + "&" + lens, "participants");
	}

	private static long figure(LensPages person, String address, String name) {
		String value = person.page(address).select("main b[data-figure=" + name + "]").first().attr("data-value");
		return value.isEmpty() ? 0 : Long.parseLong(value);
	}

	private int queries(String address) {
		LensPages reader = reader();
		return QueryCount.of(() -> assertThat(reader.answer(address).getStatus()).isEqualTo(200));
	}

	private int revision(String at) {
		return this.jdbc
			.sql("insert into revision (id, at) values (nextval('revision_seq'), ?::timestamptz) returning id")
			.param(at)
			.query(Integer.class)
			.single();
	}

	private void update(String reference, String changes) {
		this.jdbc.sql("update activity set " + changes + " where publishes is null and reference = ?")
			.param(reference)
			.update();
	}

	/** Writes the state of a record into the history, as Envers does. */
	private void write(String reference, int revision) {
		String columns = this.jdbc.sql("""
				select string_agg(quote_ident(attname), ', ') from pg_attribute
				where attrelid = 'activity_aud'::regclass and attnum > 0 and attname not in ('rev', 'revtype')""")
			.query(String.class)
			.single();
		this.jdbc
			.sql("insert into activity_aud (rev, revtype, %1$s) select ?, 1, %1$s from activity".formatted(columns)
					+ " where publishes is null and reference = ?")
			.params(revision, reference)
			.update();
	}

}
