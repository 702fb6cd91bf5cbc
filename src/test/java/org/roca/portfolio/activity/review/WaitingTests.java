package org.roca.portfolio.activity.review;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.timing.QueryCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits for whom, and how the menu counts it. */
@PortfolioTest(properties = "spring.application.name=Waiting")
class WaitingTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ActivityReview review;

	@Autowired
	private ApplicationContext application;

	private Editor aigul = Editor.none();

	private Editor bakyt = Editor.none();

	@BeforeEach
	void nothingWaits() {
		this.people.manager("aigul", "XAC-K22");
		this.people.manager("bakyt", "XAC-K22", "E24");
		this.aigul = this.people.editor("aigul");
		this.bakyt = this.people.editor("bakyt");
		this.jdbc.sql("delete from activity_draft").update();
		this.jdbc.sql("delete from activity where created_by is not null").update();
		this.jdbc.sql("delete from report").update();
	}

	@Test
	void eachStepWaitsForAnother() {
		String reference = desk().write(this.aigul, "Goes from hand to hand");
		assertThat(lists("aigul")).containsExactly("drafts " + reference);
		assertThat(lists("bakyt")).isEmpty();
		this.review.submit(this.aigul, reference, desk().version(reference));
		assertThat(lists("aigul")).isEmpty();
		assertThat(lists("bakyt")).containsExactly("review " + reference);
		this.review.giveBack(this.bakyt, reference, desk().version(reference), "Name the town");
		assertThat(lists("aigul")).containsExactly("returned " + reference);
		assertThat(page("/waiting", "aigul").text()).contains("Name the town", "returned by Bakyt");
		assertThat(lists("bakyt")).isEmpty();
		desk().change(this.bakyt, reference, "venueEn", "Khujand");
		assertThat(lists("bakyt")).containsExactly("returned " + reference);
		this.review.submit(this.bakyt, reference, desk().version(reference));
		assertThat(lists("aigul")).containsExactly("review " + reference);
		assertThat(lists("bakyt")).isEmpty();
		this.review.approve(this.aigul, reference, desk().version(reference));
		assertThat(lists("aigul")).isEmpty();
		assertThat(lists("bakyt")).isEmpty();
	}

	@Test
	void nothingWaitsInProjectsThatOneDoesNotKeep() {
		String reference = desk().write(this.bakyt, "Of a project of others");
		this.review.submit(this.bakyt, reference, desk().version(reference));
		this.people.manager("gulnara", "E24");
		assertThat(lists("gulnara")).isEmpty();
		this.people.officer("nargiza");
		assertThat(lists("nargiza")).containsExactly("review " + reference);
	}

	@Test
	void theMenuCountsWhatThePageLists() {
		desk().write(this.aigul, "A draft");
		String other = desk().write(this.bakyt, "To review");
		this.review.submit(this.bakyt, other, desk().version(other));
		draft(this.aigul, "Typed and not saved");
		for (String path : List.of("/waiting", "/", "/activities", "/activities/" + other, "/bin", "/method")) {
			Document page = page(path, "aigul");
			assertThat(page.select(".tools .waits").text()).as(path).isEqualTo("Waits for me 3");
			assertThat(page.select(".menu a[href=/waiting]").text()).as(path).isEqualTo("Waits for me 3");
		}
		assertThat(page("/waiting", "aigul").select("main tbody tr")).hasSize(3);
		assertThat(page("/waiting", "aigul").text()).contains("Typed and not saved", "To review", "A draft");
		assertThat(page("/", "bakyt").select(".tools .waits").text()).isEqualTo("Waits for me");
	}

	@Test
	void onlyThoseWhoKeepRecordsHaveTheMenuAndThePage() {
		assertThat(page("/", this.people.administrator("keeper-of-accounts")).select(".waits")).isEmpty();
		assertThat(page("/waiting", this.people.administrator("keeper-of-accounts")).text()).contains("no project");
		assertThat(page("/waiting", this.people.manager("newcomer", new String[0])).text()).contains("no project");
		RequestPostProcessor donor = this.people.donor("waiting-donor",
				this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single());
		assertThat(page("/", donor).select(".waits")).isEmpty();
		assertThat(this.mvc.get().uri("/waiting").with(donor)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void thePageOfAnErrorHasTheMenuWithoutACount() {
		desk().write(this.aigul, "A draft");
		RequestPostProcessor person = this.people.manager("aigul");
		assertThat(this.mvc.get().uri("/no-such").with(person)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(document("/no-such", person).select(".tools .waits").text()).isEqualTo("Waits for me");
	}

	@Test
	void reportsWaitAmongRecordsAndAreCountedInTheSameQuery() {
		RequestPostProcessor person = this.people.manager("aigul");
		page("/account", person);
		int queries = QueryCount.of(() -> document("/account", person));
		String reference = desk().write(this.aigul, "A record");
		long report = report("project_id, subject", "(select id from project where slug = 'XAC-K22'), 'project'");
		long theme = report("thematic_area_id, subject", "(select min(id) from thematic_area), 'theme'");
		assertThat(lists("aigul")).containsExactlyInAnyOrder("drafts " + reference, "drafts /reports/" + report);
		assertThat(page("/", "aigul").select(".tools .waits").text()).isEqualTo("Waits for me 2");
		assertThat(QueryCount.of(() -> document("/account", person))).isEqualTo(queries);
		assertThat(page("/waiting?lang=ru", "aigul").text()).contains("Отчёт " + report, "A report that waits");
		this.jdbc.sql("update report set review_state = 'submitted', submitted_by = changed_by, submitted_at = now()")
			.update();
		assertThat(lists("aigul")).containsExactly("drafts " + reference);
		assertThat(lists("bakyt")).containsExactly("review /reports/" + report);
		this.people.manager("gulnara", "E24");
		assertThat(lists("gulnara")).isEmpty();
		this.people.officer("nargiza");
		assertThat(lists("nargiza")).containsExactlyInAnyOrder("review /reports/" + report, "review /reports/" + theme);
		this.jdbc.sql("""
				update report set review_state = 'returned', reviewed_by = :by, reviewed_at = now(),
					review_note = 'Name the sites' where id = :id""")
			.param("by", this.bakyt.accountId())
			.param("id", report)
			.update();
		assertThat(lists("aigul")).contains("returned /reports/" + report);
		assertThat(page("/waiting", "aigul").text()).contains("Name the sites", "returned by Bakyt");
		assertThat(lists("bakyt")).isEmpty();
	}

	@Test
	void theOldestComeFirstAndTheRestFollowsPageByPage() {
		List<String> references = new ArrayList<>();
		for (int number = 0; number < 32; number++) {
			references.add(0, desk().write(this.bakyt, "Waits for " + number + " days"));
			age(references.get(0), number);
		}
		Document first = page("/waiting", "aigul");
		assertThat(listed(first)).isEqualTo(references.subList(0, 10));
		assertThat(first.select("main tbody td").first().text()).startsWith("31 days");
		Document all = page(first.select("main a[rel=next]").attr("href").replaceAll("&?after=[^&]*", ""), "aigul");
		List<String> seen = new ArrayList<>(listed(all));
		assertThat(seen).hasSize(25);
		seen.addAll(listed(page(all.select("main a[rel=next]").attr("href"), "aigul")));
		assertThat(seen).isEqualTo(references);
		assertThat(listed(page("/waiting?list=review&after=NO-SUCH-0001", "aigul"))).isEmpty();
	}

	@Test
	void makesAFixedNumberOfQueriesAndTheMenuOne() {
		RequestPostProcessor person = this.people.manager("aigul");
		RequestPostProcessor administrator = this.people.administrator("keeper-of-accounts");
		page("/countries", person);
		int few = QueryCount.of(() -> document("/waiting", person));
		int method = QueryCount.of(() -> document("/method", person));
		for (int number = 0; number < 12; number++) {
			age(desk().write(this.bakyt, "One of many " + number), number);
			desk().write(this.aigul, "Mine of many " + number);
			draft(this.aigul, "Typed " + number);
			report("project_id, subject", "(select id from project where slug = 'XAC-K22'), 'project'");
		}
		assertThat(QueryCount.of(() -> document("/waiting", person))).isEqualTo(few);
		assertThat(QueryCount.of(() -> document("/method", person))).isEqualTo(method);
		assertThat(QueryCount.of(() -> document("/method", administrator))).isEqualTo(method - 1);
	}

	/** Submitted by its author this many days ago. */
	private void age(String reference, int days) {
		this.review.submit(this.bakyt, reference, desk().version(reference));
		this.jdbc
			.sql("update activity set submitted_at = submitted_at - make_interval(days => :days) where reference = :r")
			.param("days", days)
			.param("r", reference)
			.update();
	}

	/** A draft of Aigul about a subject. */
	private long report(String columns, String values) {
		return this.jdbc.sql("""
				insert into report (id, title_en, title_en_state, starts, ends, changed_by, %s)
				values (nextval('report_seq'), 'A report that waits', 'original', '2026-01-01', '2026-12-31', :me, %s)
				returning id""".formatted(columns, values))
			.param("me", this.aigul.accountId())
			.query(Long.class)
			.single();
	}

	private void draft(Editor editor, String title) {
		this.jdbc.sql("""
				insert into activity_draft (key, account_id, path, title, fields, seq, saved_at)
				values (:key, :account, '/activities/new', :title, '{}', 1, now())""")
			.param("key", UUID.randomUUID())
			.param("account", editor.accountId())
			.param("title", title)
			.update();
	}

	private List<String> lists(String username) {
		return page("/waiting", username).select("main section")
			.stream()
			.flatMap((section) -> section.select("a.rowlink")
				.eachAttr("href")
				.stream()
				.map((href) -> section.attr("aria-labelledby").replace("waiting-", "") + " "
						+ href.replace("/activities/", "")))
			.toList();
	}

	private static List<String> listed(Document page) {
		return page.select("main a.rowlink")
			.eachAttr("href")
			.stream()
			.map((href) -> href.replace("/activities/", ""))
			.toList();
	}

	private Document page(String path, String username) {
		return page(path, username.equals("nargiza") ? this.people.officer(username) : this.people.manager(username));
	}

	private Document page(String path, RequestPostProcessor person) {
		assertThat(this.mvc.get().uri(URI.create(path)).with(person)).as(path).hasStatusOk();
		return document(path, person);
	}

	private Document document(String path, RequestPostProcessor person) {
		return Jsoup.parse(new String(
				this.mvc.get().uri(URI.create(path)).with(person).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8));
	}

	private Desk desk() {
		return new Desk(this.application);
	}

}
