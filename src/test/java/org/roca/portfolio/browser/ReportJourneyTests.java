package org.roca.portfolio.browser;

import java.io.IOException;
import java.nio.file.Files;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report from its template to the donor's file and to a stranger's link, which is taken
 * back in the end.
 */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=Editing in a browser")
class ReportJourneyTests {

	private static final String WAITING = ".tools a[href='/waiting']";

	/** Notes, for the page that answers, what the form says while it waits. */
	private static final String NOTE_BUSY = """
			() => document.querySelector("form[action$='/issue']").addEventListener('submit', (event) => setTimeout(() =>
				sessionStorage.setItem('busy', event.target.querySelector('button').disabled
					+ event.target.querySelector('[role=status]').textContent), 20))""";

	@Autowired
	private People people;

	@BeforeEach
	void aManagerOfTheProject() {
		this.people.manager("manager", "XAC-K22", "E24");
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void writtenReturnedApprovedIssuedReadAndShared(String language, boolean scripts, Visitors visitors)
			throws IOException {
		Look look = Look.usual().in(language).scripts(scripts);
		String title = "Report to Japan, " + language;
		Visitor manager = visitors.signedIn("manager", look);
		String report = written(manager, title);

		Visitor officer = visitors.signedIn("officer", look);
		officer.enter(WAITING);
		Accessibility.check(officer);
		officer.enter("main a.rowlink[href='" + report + "']");
		Accessibility.check(officer);
		officer.tabTo(".review__return summary").press("Enter");
		officer.tabTo("#reason").page().keyboard().type("Name the agencies.");
		officer.send("form[action$='/return'] button");
		manager.open("/waiting");
		assertThat(manager.find("main .quote").innerText()).isEqualTo("Name the agencies.");
		manager.enter("main a.rowlink[href='" + report + "']");
		manager.enter("main a[href='" + report + "/edit']");
		manager.find("[id='en.summary']").fill("Customs and border services were trained.");
		manager.send(".savebar .btn-primary");
		manager.send("form[action$='/submit'] button");

		officer.open(report);
		officer.send("form[action$='/approve'] button");
		officer.tabTo("#issue-note").page().keyboard().type("The first one");
		officer.page().evaluate(NOTE_BUSY);
		officer.send("form[action$='/issue'] button");
		if (scripts) {
			assertThat(officer.page().evaluate("() => sessionStorage.getItem('busy')")).asString()
				.startsWith("true")
				.hasSizeGreaterThan(20);
		}
		String edition = report + "/editions/1";
		assertThat(officer.path()).isEqualTo(edition);
		Accessibility.check(officer);
		read(visitors.signedIn("donor", look), edition, title);
		shared(officer, visitors.stranger(look), edition);
	}

	/** Begun from the template, written and submitted. */
	private static String written(Visitor manager, String title) {
		manager.open("/reports/new");
		Accessibility.check(manager);
		manager.find("#titleEn").fill(title);
		manager.find("#titleRu").fill(title);
		manager.find("#subject").selectOption("project:XAC-K22");
		manager.find("#audience").selectOption("japan");
		manager.find("#period").selectOption("free");
		manager.find("#from").fill("1.1.2019");
		manager.find("#to").fill("31.12.2020");
		manager.send(".savebar .btn-primary");
		assertThat(manager.find("textarea").count()).as("sections of the template").isGreaterThan(10);
		Accessibility.check(manager);
		manager.find("[id='en.summary']").fill("Customs officers were trained.");
		manager.find("[id='ru.summary']").fill("Сотрудники таможни прошли обучение.");
		manager.send(".savebar .btn-primary");
		String report = manager.path();
		assertThat(manager.find("main").innerText()).containsAnyOf("Customs officers were trained.",
				"Сотрудники таможни прошли обучение.");
		assertThat(manager.find("main figure.chart svg").count()).as("charts").isPositive();
		manager.send("form[action$='/submit'] button");
		assertThat(manager.find("main [role=status]").count()).isOne();
		assertThat(manager.find("form[action$='/approve']").count()).as("whoever submits does not approve").isZero();
		return report;
	}

	/** The donor finds the edition, reads it and takes the file. */
	private static void read(Visitor donor, String edition, String title) throws IOException {
		donor.open("/reports");
		Accessibility.check(donor);
		donor.enter("main a[href='" + edition + "']");
		assertThat(donor.find("h1").innerText()).isEqualTo(title);
		assertThat(donor.find("main").innerText()).contains("The first one").doesNotContain("Name the agencies.");
		Accessibility.check(donor);
		Download file = donor.page().waitForDownload(() -> donor.find("main a[href*='.pdf']").first().click());
		byte[] bytes = Files.readAllBytes(file.path());
		assertThat(new String(bytes, 0, 5)).isEqualTo("%PDF-");
	}

	/** A stranger opens the link until it is revoked. */
	private static void shared(Visitor officer, Visitor stranger, String edition) {
		officer.open(edition);
		officer.find("#label").fill("Embassy");
		officer.send("form[action$='/links'] button");
		String address = officer.find("#link-address").inputValue();
		String path = address.substring(address.indexOf("/shared/"));
		stranger.open(path);
		Accessibility.check(stranger);
		assertThat(stranger.find("main").innerText()).contains("The first one");
		officer.send("form[action$='/revoke'] button");
		stranger.openRefused(path, 404);
		Accessibility.check(stranger);
	}

}
