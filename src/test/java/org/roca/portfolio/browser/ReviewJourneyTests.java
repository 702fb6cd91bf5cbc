package org.roca.portfolio.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/** From a manager’s form to a donor’s page, by keyboard, and to the bin and back. */
@BrowserTest
class ReviewJourneyTests {

	private static final String TITLE = "Course of the review journey";

	private static final String WAITING = ".tools a[href='/waiting']";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private People people;

	@BeforeEach
	void aManagerOfTheProject() {
		this.people.manager("manager", "XAC-K22", "E24");
	}

	@AfterEach
	void leaveNoRecord() {
		this.jdbc.sql("delete from activity_draft").update();
		this.jdbc.sql("delete from activity where created_by is not null").update();
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void submittedReturnedCorrectedApprovedAndSeenByTheDonor(String language, boolean scripts, Visitors visitors) {
		Look look = Look.usual().in(language).scripts(scripts);
		Visitor manager = visitors.signedIn("manager", look).open("/activities/new?project=XAC-K22");
		manager.find("#type").selectOption("training");
		manager.tabTo("#titleEn").page().keyboard().type(TITLE);
		manager.find("#status").selectOption("planned");
		manager.tabTo("#plannedStart").page().keyboard().type("1.3.2020");
		manager.find("input[name=visibility][value=donors]").check();
		manager.send("button[value=submit]:not([tabindex='-1'])");
		assertThat(manager.find("main [role=alert]").innerText()).as("planned for a day that is over").isNotEmpty();
		manager.enter("main [role=alert] a[href$='#status']");
		assertThat(manager.path()).endsWith("/edit#status");
		manager.find("#status").selectOption("completed");
		manager.tabTo("#actualStart").page().keyboard().type("1.3.2020");
		manager.send("button[value=submit]:not([tabindex='-1'])");
		assertThat(manager.find("#review [role=status]").count()).isOne();
		String record = manager.path();
		Accessibility.check(manager);

		Visitor officer = visitors.signedIn("officer", look);
		assertThat(officer.find(WAITING + " .waits__n").innerText()).isEqualTo("1");
		officer.enter(WAITING);
		Accessibility.check(officer);
		officer.enter("main a.rowlink[href='" + record + "']");
		officer.tabTo(".review__return summary").press("Enter");
		officer.send("form[action$='/return'] button");
		assertThat(officer.find("#reason").getAttribute("aria-invalid")).isEqualTo("true");
		officer.tabTo("#reason").page().keyboard().type("In which town?");
		officer.send("form[action$='/return'] button");
		assertThat(officer.find("#review .quote").innerText()).isEqualTo("In which town?");

		manager.open("/waiting");
		assertThat(manager.find("main .quote").innerText()).isEqualTo("In which town?");
		manager.enter("main a.rowlink[href='" + record + "']");
		manager.enter("main a[href='" + record + "/edit']");
		manager.tabTo("#venueEn").page().keyboard().type("Khujand");
		manager.send("button[value=submit]:not([tabindex='-1'])");

		Visitor donor = visitors.signedIn("donor", look).openRefused(record, 404);
		officer.open(record);
		officer.send("form[action$='/approve'] button");
		assertThat(officer.find("#review [role=status]").count()).isOne();
		assertThat(officer.find(WAITING + " .waits__n").count()).isZero();
		donor.open("/activities?q=review+journey");
		donor.enter("main a.rowlink[href='" + record + "']");
		assertThat(donor.find("h1").innerText()).contains(TITLE);
		assertThat(donor.find("main").innerText()).contains("Khujand").doesNotContain("In which town?");
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void putAwayAndTakenBack(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		String record = "/activities/XAC-K22-0021";
		officer.open(record).enter("main a[href='" + record + "/bin']");
		Accessibility.check(officer);
		officer.tabTo("#reason").page().keyboard().type("Recorded twice");
		officer.send("form[action$='/bin'] button");
		assertThat(officer.path()).isEqualTo("/bin");
		Accessibility.check(officer);
		officer.openRefused(record, 404);
		Accessibility.check(officer);
		officer.send("form[action$='/restore'] button");
		assertThat(officer.path()).isEqualTo(record);
		assertThat(officer.find("#review [role=status]").count()).isOne();
	}

	@Test
	void thePhonesMenuLeadsToWhatWaits(Visitors visitors) {
		Visitor manager = visitors.signedIn("manager", Look.usual().phone());
		manager.find("details.menu > summary").click();
		manager.find("details.menu a[href='/waiting']").click();
		manager.find("main .empty").waitFor();
		assertThat(manager.path()).isEqualTo("/waiting");
		assertThat(manager.fits()).isTrue();
		Accessibility.check(manager);
	}

}
