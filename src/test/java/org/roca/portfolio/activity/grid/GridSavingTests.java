package org.roca.portfolio.activity.grid;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.WebPerson;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.timing.QueryCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows of the grid sent: each is saved or refused by itself, and nothing typed is lost.
 */
@PortfolioTest(properties = "spring.application.name=Grid")
class GridSavingTests {

	private static final String GRID = "/activities/grid?project=XAC-K22&sort=date";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void people() {
		this.people.officer("grid-officer");
		this.people.manager("grid-manager");
		this.jdbc.sql("""
				insert into account_grant (account_id, project_id) select a.id, p.id from account a, project p
				where a.username = 'grid-manager' and p.slug = 'XAC-K22' on conflict do nothing""").update();
	}

	@Test
	void savesTheChangedRowsOnly() {
		long before = revisions();
		WebPerson officer = person("grid-officer").open(GRID);
		String first = reference(officer, 0);
		String second = reference(officer, 1);
		officer.type("rows[0].women", "3").type("rows[0].participants", "12").type("rows[1].actualEnd", "12.2020");
		officer.send("form-key");
		assertThat(said(officer)).contains("2 rows saved", "2 records were approved and go back for review");
		assertThat(row(officer, first).text()).contains("Saved.", "goes back for review");
		assertThat(officer.page().select("tbody .g-said")).hasSize(2);
		assertThat(record(first)).containsEntry("women", 3)
			.containsEntry("participants", 12)
			.containsEntry("review_state", "draft");
		assertThat(record(second).get("actual_end")).hasToString("2020-12-01");
		assertThat(revisions() - before).isEqualTo(2);
		assertThat(this.jdbc.sql("select author from revision order by id desc limit 1").query(String.class).single())
			.isEqualTo("Grid-officer");
		officer.send("form-key");
		assertThat(said(officer)).contains("Nothing was changed");
		assertThat(revisions() - before).isEqualTo(2);
	}

	@Test
	void givesEachRowOfOnePostItsOwnOutcome() {
		WebPerson manager = person("grid-manager").open("/activities/grid?project=XAC-K22&project=E24&sort=-title");
		List<String> open = manager.page().select("[data-row]").eachAttr("data-row");
		String good = open.get(0);
		String bad = open.get(1);
		String contested = open.get(2);
		String merged = open.get(3);
		String gone = open.get(4);
		String others = manager.page().select("tbody:not(:has([data-row]))").attr("id").substring(4);
		String reasonless = open.get(5);
		String untouched = open.get(6);
		WebPerson officer = person("grid-officer").open("/activities/grid?project=XAC-K22&project=E24&sort=-title");
		officer.type(cell(contested, "men"), "1").type(cell(merged, "women"), "1").send("form-key");
		assertThat(said(officer)).contains("2 rows saved");
		String goneReference = reference(manager, gone);
		this.jdbc.sql("""
				update activity set binned_at = now(), binned_by = (select min(id) from account)
				where reference = ?""").param(goneReference).update();
		Map<String, Object> before = record(reference(manager, others));
		manager.page()
			.select("#row-" + others + " th")
			.first()
			.append("<input type=hidden name='rows[%1$s].version' value=0><input type=hidden name='rows[%1$s].women' value=9>"
				.formatted(others));
		manager.type(cell(good, "participants"), "30")
			.type(cell(bad, "actualEnd"), "1.1.1999")
			.type(cell(bad, "women"), "-2")
			.type(cell(contested, "men"), "2")
			.type(cell(merged, "men"), "2")
			.type(cell(gone, "women"), "1")
			.type(cell(reasonless, "status"), "ongoing");
		String contestedReference = reference(manager, contested);
		String badReference = reference(manager, bad);
		manager.send("form-key");
		assertThat(said(manager)).contains("2 rows saved. 5 rows not saved");
		assertThat(record(reference(manager, good))).containsEntry("participants", 30);
		assertThat(row(manager, reference(manager, merged)).text())
			.contains("Saved. Grid-officer changed other things in it meanwhile");
		assertThat(record(reference(manager, merged))).containsEntry("women", 1).containsEntry("men", 2);
		Element refused = row(manager, badReference);
		assertThat(refused.select(".field-error").eachText()).hasSize(2)
			.anyMatch((text) -> text.startsWith("Actual end: The end, 1.1.1999, is before the start"))
			.anyMatch((text) -> text.startsWith("Women: A number of people is not negative: -2."));
		assertThat(refused.select("[data-cell=actualEnd]").attr("value")).isEqualTo("1.1.1999");
		assertThat(refused.select("[data-cell=actualEnd]").attr("aria-describedby"))
			.contains(refused.select(".field-error").first().id());
		Element conflict = row(manager, contestedReference);
		assertThat(conflict.text()).contains("Grid-officer saved “1” here meanwhile, you typed “2”",
				"Open the record to choose");
		assertThat(conflict.select("a[href$=/edit]").attr("href"))
			.isEqualTo("/activities/" + contestedReference + "/edit");
		assertThat(record(contestedReference)).containsEntry("men", 1);
		assertThat(row(manager, goneReference).text()).contains("no longer here", "You typed: Women 1");
		assertThat(row(manager, reference(manager, others)).text()).contains("is not granted to your account",
				"You typed: Women 9");
		assertThat(record(reference(manager, others))).isEqualTo(before);
		Element why = row(manager, reference(manager, reasonless));
		assertThat(why.select("[data-reason]").attr("aria-invalid")).isEqualTo("true");
		assertThat(why.select("[data-cell=status] option[selected]").attr("value")).isEqualTo("ongoing");
		assertThat(row(manager, reference(manager, untouched)).select(".g-said")).isEmpty();
		afterwards(manager, badReference, contestedReference, goneReference, reasonless);
	}

	/** Looked at again, corrected, chosen, restored: what was refused is saved next. */
	private void afterwards(WebPerson manager, String bad, String contested, String gone, String reasonless) {
		String shown = manager.page().select("#said").text();
		long before = revisions();
		manager.open(address(manager));
		assertThat(manager.page().select("#said").text()).isEqualTo(shown);
		assertThat(row(manager, bad).select("[data-cell=women]").attr("value")).isEqualTo("-2");
		assertThat(revisions()).isEqualTo(before);
		this.jdbc.sql("update activity set binned_at = null, binned_by = null where reference = ?")
			.param(gone)
			.update();
		manager.type(cell(number(manager, bad), "women"), "2")
			.type(cell(number(manager, bad), "actualEnd"), "")
			.type(cell(reasonless, "reason"), "It took longer")
			.send("form-key");
		assertThat(said(manager)).contains("4 rows saved. 1 row not saved");
		assertThat(record(bad)).containsEntry("women", 2);
		assertThat(record(contested)).as("sent again, it is a choice").containsEntry("men", 2);
		assertThat(record(gone)).containsEntry("women", 1);
		assertThat(record(reference(manager, reasonless))).containsEntry("status", "ongoing")
			.containsEntry("plan_reason", "It took longer");
	}

	@Test
	void keepsWhatDonorsSeeUntilItIsApprovedAgain() {
		long japan = this.jdbc.sql("select id from organisation where slug = 'japan'").query(Long.class).single();
		this.people.donor("grid-donor", japan);
		WebPerson officer = person("grid-officer").open("/activities/grid?reference=XAC-K22-0022");
		officer.type("rows[0].participants", "77").send("form-key");
		assertThat(said(officer)).contains("1 row saved");
		assertThat(person("grid-donor").open("/activities?reference=XAC-K22-0022").page().select("tbody").text())
			.doesNotContain("77");
		assertThat(officer.open("/activities?reference=XAC-K22-0022").page().select("tbody").text()).contains("77");
	}

	@Test
	void aSecondPostOfTheSameFormSavesNothingTwice() throws Exception {
		WebPerson officer = person("grid-officer").open("/activities/grid?project=E24&sort=date");
		officer.type("rows[0].women", "1").type("rows[1].plannedStart", "1.2.2019").type("rows[1].reason", "Moved");
		String sent = officer.page().outerHtml();
		WebPerson again = new WebPerson(this.mvc).beside(officer).see(sent);
		long before = revisions();
		ExecutorService twice = Executors.newFixedThreadPool(2);
		try {
			List<Future<WebPerson>> answers = twice
				.invokeAll(List.<Callable<WebPerson>>of(() -> officer.send("form-key"), () -> again.send("form-key")));
			for (Future<WebPerson> answer : answers) {
				assertThat(said(answer.get())).contains("2 rows saved");
			}
		}
		finally {
			twice.shutdown();
		}
		assertThat(revisions() - before).isEqualTo(2);
		assertThat(said(again.see(sent).send("form-key"))).contains("2 rows saved");
		assertThat(revisions() - before).isEqualTo(2);
		assertThat(again.page().select("tbody").text()).doesNotContain("changed other things");
	}

	@Test
	void nothingTypedIsLostWhenTheSessionExpires() {
		WebPerson officer = person("grid-officer").open("/activities/grid?project=GLO-G80&sort=date");
		String reference = reference(officer, 0);
		officer.type("rows[0].women", "1").type("rows[0].plannedEnd", "some day").expire().send("form-key");
		assertThat(officer.page().select("h1").text()).isEqualTo("Sign in");
		officer.signIn("grid-officer", People.PASSWORD);
		assertThat(officer.page().select("#said").text()).contains("it is not saved yet");
		assertThat(officer.page().select(".sub").text()).contains("GLO/G80");
		assertThat(officer.value("rows[0].women")).isEqualTo("1");
		assertThat(officer.value("rows[0].plannedEnd")).isEqualTo("some day");
		assertThat(record(reference).get("women")).isNull();
		officer.send("form-key");
		assertThat(said(officer)).contains("1 row not saved");
		String left = address(officer);
		WebPerson later = person("grid-officer").open(left);
		assertThat(later.value("rows[0].plannedEnd")).isEqualTo("some day");
		later.type("rows[0].plannedEnd", "").send("form-key");
		assertThat(said(later)).contains("1 row saved");
		assertThat(record(reference)).containsEntry("women", 1);
		assertThat(
				this.jdbc.sql("select closed_at is not null and fields = '{}' from activity_draft where key::text = ?")
					.param(left.substring(left.length() - 36))
					.query(Boolean.class)
					.single())
			.isTrue();
	}

	@Test
	void isShownAgainWhenItsOwnerSignedInInAnotherTab() {
		WebPerson officer = person("grid-officer").open("/activities/grid?project=GLO-G80&sort=date");
		officer.type("rows[1].men", "1").beside(person("grid-officer")).send("form-key");
		assertThat(officer.page().select("main [role=alert]").text()).contains("You signed in again meanwhile");
		assertThat(officer.value("rows[1].men")).isEqualTo("1");
		officer.send("form-key");
		assertThat(said(officer)).contains("1 row saved");
	}

	@Test
	void offersWhatWasTypedAndNeverSaved() {
		WebPerson officer = person("grid-officer").open("/activities/grid?project=GLO-G80&sort=title");
		officer.type("rows[0].women", "many").send("form-key");
		assertThat(said(officer)).contains("1 row not saved");
		officer.open("/activities/grid");
		assertThat(officer.page().select("[data-draft-offer] a").attr("href")).startsWith("/activities/grid?draft=");
		officer.open("/activities/drafts");
		assertThat(officer.page().select("tbody").text()).contains("Edit many activities");
	}

	@Test
	void savingCostsForEachRowSavedAndNotForEachShown() {
		String reference = reference(person("grid-officer").open("/activities/grid?sort=title"), 0);
		saving("/activities/grid?reference=" + reference, reference, "1");
		int alone = saving("/activities/grid?reference=" + reference, reference, "2");
		int ofFifty = saving("/activities/grid?sort=title", reference, "3");
		assertThat(ofFifty).isEqualTo(alone);
	}

	private int saving(String address, String reference, String number) {
		WebPerson officer = person("grid-officer").open(address);
		officer.type(cell(number(officer, reference), "unknown"), number);
		return QueryCount.of(() -> officer.post("form-key", Map.of()));
	}

	private WebPerson person(String username) {
		return new WebPerson(this.mvc).in(username);
	}

	private static String cell(String row, String column) {
		return "rows[" + row + "]." + column;
	}

	private static String reference(WebPerson person, Object row) {
		return person.value("rows[" + row + "].reference");
	}

	private static String number(WebPerson person, String reference) {
		return row(person, reference).id().substring(4);
	}

	private static Element row(WebPerson person, String reference) {
		return person.page()
			.select("tbody")
			.stream()
			.filter((row) -> row.select("[id^=ref-]").text().equals(reference))
			.findFirst()
			.orElseThrow();
	}

	private static String said(WebPerson person) {
		return person.page().select("#said").text();
	}

	private static String address(WebPerson person) {
		return person.last().getRequest().getRequestURI() + "?" + person.last().getRequest().getQueryString();
	}

	private Map<String, Object> record(String reference) {
		return this.jdbc.sql("select * from activity where reference = ? and publishes is null")
			.param(reference)
			.query()
			.singleRow();
	}

	private long revisions() {
		return this.jdbc.sql("select count(*) from activity_aud").query(Long.class).single();
	}

}
