package org.roca.portfolio.activity.review;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roca.portfolio.PortfolioTest;
import org.roca.portfolio.WebPerson;
import org.roca.portfolio.account.People;
import org.roca.portfolio.shared.Editor;
import org.roca.portfolio.shared.timing.QueryCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/** What each person reads of the review of a record, and which buttons they find. */
@PortfolioTest(properties = "spring.application.name=Review")
class ReviewPageTests {

	/** Every field of the form to which a check leads. */
	private static final List<String> FIELDS = List.of("status", "actualStart", "actualEnd", "plannedStart",
			"plannedEnd", "participants", "source", "women", "unknown", "who", "benefits-head", "pillar", "donors-head",
			"titleRu", "titleEn", "summaryEn", "sensitivity");

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

	private RequestPostProcessor manager = (request) -> request;

	private RequestPostProcessor officer = (request) -> request;

	private Editor aigul = Editor.none();

	private Editor nargiza = Editor.none();

	@BeforeEach
	void aManagerAndAnOfficer() {
		this.manager = this.people.manager("aigul", "XAC-K22");
		this.officer = this.people.officer("nargiza");
		this.aigul = this.people.editor("aigul");
		this.nargiza = this.people.editor("nargiza");
	}

	@Test
	void buttonsAreForThoseWhoMayPressThem() {
		String draft = desk().write(this.aigul, "Buttons of a draft");
		assertThat(buttons(draft, this.manager)).containsExactly("Submit for review");
		assertThat(buttons(draft, this.officer)).containsExactly("Submit for review");
		assertThat(buttons(draft, this.people.manager("gulnara", "E24"))).isEmpty();
		assertThat(buttons(draft, this.people.administrator("keeper-of-accounts"))).isEmpty();
		String submitted = submitted("Buttons of what was submitted");
		assertThat(buttons(submitted, this.manager)).isEmpty();
		assertThat(page(submitted, this.manager).text()).contains("You submitted it, so another person decides");
		assertThat(buttons(submitted, this.officer)).containsExactly("Approve", "Return with this reason");
		assertThat(buttons(submitted, this.people.manager("gulnara", "E24"))).isEmpty();
		assertThat(buttons(submitted, this.people.administrator("keeper-of-accounts"))).isEmpty();
	}

	@Test
	void donorsReadNothingOfTheOfficesReview() {
		String reference = "XAC-K22-0014";
		desk().change(this.aigul, reference, "titleEn", "Words of the office");
		this.review.submit(this.aigul, reference, desk().version(reference));
		this.review.giveBack(this.nargiza, reference, desk().version(reference), "A reason of the office");
		Document seen = page(reference, donor());
		assertThat(seen.text()).doesNotContain("Words of the office", "A reason of the office", "Returned",
				"Changed since", "Aigul", "Nargiza", "Review");
		assertThat(seen.select("#review, .checks__list, main form[method=post]")).isEmpty();
		assertThat(page(reference, this.manager).select("#review").text()).contains("Returned by Nargiza",
				"A reason of the office", "Donors still see the version that was loaded with the portfolio");
	}

	@Test
	void badgesTellWhoSeesItNowAndThatWhatWasApprovedWasChanged() {
		String draft = desk().write(this.aigul, "Badges of a draft");
		assertThat(badges(draft)).containsExactly("Office only", "Draft");
		assertThat(row(draft)).contains("Office only", "Draft").doesNotContain("Donors");
		String reference = "XAC-K22-0016";
		assertThat(badges(reference)).containsExactly("Donors", "Approved");
		desk().change(this.aigul, reference, "summaryEn", "Badges of a change");
		assertThat(badges(reference)).containsExactly("Donors", "Changed since approval");
		assertThat(row(reference)).contains("Donors", "Changed since approval").doesNotContain("Draft");
		desk().change(this.aigul, reference, "visibility", "office");
		assertThat(badges(reference)).as("taken from donors at once")
			.containsExactly("Office only", "Changed since approval");
		this.review.submit(this.aigul, reference, desk().version(reference));
		assertThat(badges(reference)).containsExactly("Office only", "Submitted", "Changed since approval");
		this.review.approve(this.nargiza, reference, desk().version(reference));
		assertThat(badges(reference)).containsExactly("Office only", "Approved");
	}

	@Test
	void theExportSaysWhoSeesARecordNowAndNotWhoIsToSeeIt() {
		String draft = desk().write(this.aigul, "Exported draft");
		String line = ask("/activities.csv", this.officer).lines()
			.filter((each) -> each.startsWith(draft))
			.findFirst()
			.orElseThrow();
		assertThat(line).contains(",office,").doesNotContain(",donors,");
	}

	@Test
	void anOldPageSaysWhoChangedWhatAndLeadsToIt() {
		String reference = submitted("An old page");
		WebPerson reviewer = new WebPerson(this.mvc).in("nargiza").open("/activities/" + reference);
		desk().change(this.aigul, reference, "summaryEn", "Written while the page was open");
		reviewer.press("Approve");
		assertThat(reviewer.page().select("[role=alert]").text()).contains("Not approved", "Aigul changed the record");
		reviewer.open(reviewer.page().select("[role=alert] a").attr("href"));
		assertThat(reviewer.last()).hasStatusOk();
		assertThat(reviewer.page().text()).contains("Written while the page was open");
	}

	@Test
	void aReturnWithoutAReasonAsksForOneAndOneThatCameTooLateIsKept() {
		String reference = submitted("Without a reason");
		WebPerson reviewer = new WebPerson(this.mvc).in("nargiza").open("/activities/" + reference);
		reviewer.press("Return with this reason");
		assertThat(reviewer.page().select("#reason").attr("aria-invalid")).isEqualTo("true");
		assertThat(reviewer.page().select("details:has(#reason)").hasAttr("open")).isTrue();
		desk().change(this.aigul, reference, "summaryEn", "Written meanwhile");
		reviewer.type("reason", "Typed with <care>").press("Return with this reason");
		assertThat(reviewer.page().select("[role=alert]").text()).contains("Not returned");
		assertThat(reviewer.value("reason")).isEqualTo("Typed with <care>");
		reviewer.press("Return with this reason");
		assertThat(reviewer.page().select("#review").text()).contains("Returned by Nargiza", "Typed with <care>");
	}

	@Test
	void theSecondReviewerReadsWhoWasFaster() {
		String reference = submitted("The second reviewer");
		WebPerson second = new WebPerson(this.mvc).in("nargiza").open("/activities/" + reference);
		this.people.officer("bakyt");
		this.review.approve(this.people.editor("bakyt"), reference, desk().version(reference));
		second.press("Approve");
		assertThat(second.page().select("[role=alert]").text()).contains("Not approved", "Bakyt had approved it");
	}

	@Test
	void whatMustBePutRightLeadsToItsField() {
		String reference = desk().write(this.aigul, "Contradicts itself", Map.of("status", "planned"));
		WebPerson author = new WebPerson(this.mvc).in("aigul").open("/activities/" + reference);
		author.press("Submit for review");
		assertThat(author.page().select("[role=alert] li a").eachAttr("href"))
			.containsExactly("/activities/" + reference + "/edit#status");
		assertThat(author.page().select("#review").text()).contains("Draft");
	}

	@Test
	void everyCheckLeadsToAFieldOfTheForm() {
		String reference = desk().write(this.aigul, "Has a form");
		Document form = Jsoup.parse(ask("/activities/" + reference + "/edit", this.manager));
		assertThat(FIELDS).allSatisfy((id) -> assertThat(form.getElementById(id)).as(id).isNotNull());
		assertThat(form.select(".checks__list a").eachAttr("href")).isNotEmpty()
			.allSatisfy((href) -> assertThat(FIELDS).contains(href.substring(1)));
	}

	@Test
	void theFormSavesAndSubmitsAndTellsWhyARecordCameBack() {
		String reference = submitted("Comes back");
		this.review.giveBack(this.nargiza, reference, desk().version(reference), "Name the town");
		WebPerson author = new WebPerson(this.mvc).in("aigul").open("/activities/" + reference + "/edit");
		assertThat(author.page().text()).contains("Returned by Nargiza", "Name the town");
		author.type("venueEn", "Khujand").press("Save and submit");
		assertThat(author.page().select("[role=status]").text()).startsWith("Submitted for review");
		assertThat(author.page().select("#review").text()).contains("Submitted by Aigul");
	}

	@Test
	void aFormThatWasMergedIsReadBeforeItIsSubmitted() {
		String reference = desk().write(this.aigul, "Merged");
		WebPerson author = new WebPerson(this.mvc).in("aigul").open("/activities/" + reference + "/edit");
		desk().change(this.nargiza, reference, "summaryEn", "Written by the officer");
		author.type("venueEn", "Khujand").press("Save and submit");
		assertThat(author.page().select("[role=alert]").text()).contains("Not submitted", "somebody else changed");
		assertThat(author.page().select("#review").text()).contains("Draft");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void nearDuplicatesAreNamedWithTheirLinkAndNothingElseIs(String language) {
		String date = language.equals("en") ? "3.4.2019" : "5.6.2019";
		String first = desk().write(this.aigul, "Container profiling for customs at the dry port",
				Map.of("actualStart", date));
		String second = desk().write(this.aigul, "Container profiling for the customs at a dry port",
				Map.of("actualStart", date));
		desk().write(this.aigul, "Meeting of heads of delegations", Map.of("actualStart", date));
		Document page = Jsoup.parse(ask("/activities/" + second + "?lang=" + language, this.manager));
		assertThat(page.select(".checks__list .under a").eachAttr("href")).containsExactly("/activities/" + first);
		assertThat(page.text()).doesNotContain("??");
	}

	@Test
	void aRecordsPageTakesAFixedNumberOfQueries() {
		String plain = desk().write(this.aigul, "Queries of a plain record");
		String crowded = desk().write(this.aigul, "Queries of a crowded record",
				Map.of("status", "planned", "actualStart", "", "plannedStart", "1.1.2020"));
		assertThat(QueryCount.of(() -> page(plain, this.officer)))
			.isEqualTo(QueryCount.of(() -> page(crowded, this.officer)));
	}

	private List<String> badges(String reference) {
		return page(reference, this.officer).select("main .head .mark:not(.is-inferred)").eachText();
	}

	private String row(String reference) {
		return Jsoup.parse(ask("/activities?reference=" + reference, this.officer))
			.select("main tbody tr:has(a[href=/activities/" + reference + "]) td:last-child")
			.text();
	}

	private List<String> buttons(String reference, RequestPostProcessor person) {
		return page(reference, person).select("#review button").eachText();
	}

	private Document page(String reference, RequestPostProcessor person) {
		return Jsoup.parse(ask("/activities/" + reference, person));
	}

	private String ask(String path, RequestPostProcessor person) {
		MockHttpServletResponse answer = this.mvc.get().uri(URI.create(path)).with(person).exchange().getResponse();
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private RequestPostProcessor donor() {
		return this.people.donor("reading-donor", this.jdbc.sql("""
				select donor_id from funded_project f join project p on p.id = f.project_id
				where p.slug = 'XAC-K22' order by 1 limit 1""").query(Long.class).single());
	}

	private String submitted(String title) {
		String reference = desk().write(this.aigul, title);
		assertThat(this.review.submit(this.aigul, reference, desk().version(reference))).isEqualTo(Step.DONE);
		return reference;
	}

	private Desk desk() {
		return new Desk(this.application);
	}

}
