package org.roca.portfolio.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms that lose nothing, whatever happens to the tab, the line and the session. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=Editing in a browser")
class DraftJourneyTests {

	private static final String FORM = "/activities/new";

	private static final String SAVE = ".savebar .btn-primary";

	private static final String TITLE = "#titleEn";

	private static final String STATUS = ".draft[role=status]";

	private static final String OFFER = "[data-draft-offer]";

	private static final String UNSENT = "[data-device-offers] .notice";

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void leaveNoDraft() {
		this.jdbc.sql("delete from activity_draft").update();
	}

	@ParameterizedTest
	@CsvSource({ "en, Draft kept at", "ru, Черновик сохранён в" })
	void whatWasTypedIsThereAfterTheTabWasClosed(String language, String kept, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language)).open(FORM);
		officer.find(TITLE).fill("Курс в Оше");
		says(officer, kept);
		assertThat(officer.find(STATUS).getAttribute("class")).doesNotContain("is-warn");
		officer.page().close();
		Visitor again = officer.tab().open(FORM);
		assertThat(again.find(TITLE).inputValue()).isEmpty();
		again.find(OFFER + " a").click();
		assertThat(again.find(TITLE).inputValue()).isEqualTo("Курс в Оше");
		assertThat(again.find(OFFER).count()).isZero();
		assertThat(stored(again)).as("what the server has is not kept on the device").isZero();
	}

	@Test
	void withoutALineTheDeviceKeepsItAndSendsItWhenTheLineIsBack(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(FORM).offline(true);
		officer.find(TITLE).fill("Typed in the mountains");
		says(officer, "Kept on this device, not yet sent");
		assertThat(officer.find(STATUS).getAttribute("class")).contains("is-warn");
		assertThat(drafts()).isZero();
		officer.offline(false);
		says(officer, "Draft kept at");
		assertThat(drafts()).isOne();
		assertThat(stored(officer)).isZero();
	}

	@Test
	void whatOnlyTheDeviceHasIsOfferedAfterACrash(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(FORM).offline(true);
		officer.find(TITLE).fill("Typed before the crash");
		says(officer, "Kept on this device");
		officer.crash();
		Visitor again = officer.tab().offline(false).open(FORM);
		again.find(UNSENT).waitFor();
		assertThat(again.find(UNSENT).innerText()).contains("Typed on this device at");
		again.find(UNSENT + " [data-bring]").click();
		again.page().waitForURL("**" + FORM + "?draft=*");
		assertThat(again.find(TITLE).inputValue()).isEqualTo("Typed before the crash");
	}

	@Test
	void aLaterTextOfTheSameFormIsOfferedAndNotOverwritten(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(FORM);
		officer.find(TITLE).fill("First, with a line");
		says(officer, "Draft kept at");
		officer.offline(true).find(TITLE).fill("Second, without");
		says(officer, "Kept on this device");
		officer.crash();
		Visitor again = officer.tab().offline(false).open(FORM);
		again.find(OFFER + " a").first().waitFor();
		again.open(again.find(OFFER + " a").first().getAttribute("href"));
		assertThat(again.find(TITLE).inputValue()).startsWith("Second");
		assertThat(drafts()).isOne();
	}

	@Test
	void discardingWhatTheDeviceHasDiscardsIt(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(FORM).offline(true);
		officer.find(TITLE).fill("Not wanted");
		says(officer, "Kept on this device");
		officer.crash();
		Visitor again = officer.tab().offline(false).open(FORM);
		again.find(UNSENT + " [data-drop]").click();
		again.page().waitForCondition(() -> drafts() == 0);
		again.open(FORM);
		assertThat(again.find(OFFER).count()).isZero();
		assertThat(stored(again)).isZero();
		assertThat(drafts()).isZero();
	}

	@Test
	void someoneElseOnTheSameDeviceSeesNothing(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(FORM).offline(true);
		officer.find(TITLE).fill("For my eyes");
		says(officer, "Kept on this device");
		officer.crash();
		Visitor manager = officer.tab().offline(false).expire();
		visitors.someone("officer2", Look.usual());
		manager.open("/sign-in").signIn("officer2").open(FORM);
		manager.find(TITLE).fill("Mine");
		says(manager, "Draft kept at");
		assertThat(manager.page().content()).doesNotContain("For my eyes");
		assertThat(manager.find(OFFER).or(manager.find(UNSENT)).count()).isZero();
		assertThat(stored(manager)).as("hers is still there for her").isOne();
		assertThat(drafts()).isOne();
	}

	@Test
	void goesOnAfterSigningInAgainInAnotherTab(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(FORM + "?project=XAC-K22");
		officer.find("#type").selectOption("training");
		officer.expire().find(TITLE).fill("Typed after lunch");
		says(officer, "Sign in again in another tab");
		assertThat(officer.find(STATUS + " a").getAttribute("target")).isEqualTo("_blank");
		officer.tab().open("/sign-in").signIn("officer");
		officer.find(TITLE).fill("Typed after lunch, and more");
		says(officer, "Draft kept at");
		officer.find(SAVE).click();
		officer.page().waitForURL("**/activities/XAC-K22-*");
		assertThat(drafts()).as("saved, and over").isZero();
	}

	@Test
	void aFormThatWasSavedLeavesNothingBehind(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(FORM + "?project=XAC-K22");
		officer.find("#type").selectOption("training");
		officer.find(TITLE).fill("Saved at once");
		officer.find(SAVE).click();
		officer.page().waitForURL("**/activities/XAC-K22-*");
		officer.open(FORM);
		officer.page().waitForFunction("() => !Object.keys(localStorage).length");
		assertThat(officer.find(OFFER).or(officer.find(UNSENT)).count()).isZero();
		assertThat(drafts()).isZero();
	}

	@Test
	void anEmptyFormThatIsRefusedLeavesNoDraft(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(FORM);
		officer.find(SAVE).click();
		officer.find("main [role=alert]").first().waitFor();
		officer.open(FORM);
		assertThat(officer.find(OFFER).or(officer.find(UNSENT)).count()).isZero();
		assertThat(stored(officer)).isZero();
		assertThat(drafts()).isZero();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anExpiredSessionLeadsBackToTheFilledForm(boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().scripts(scripts)).open(FORM);
		officer.expire();
		officer.find(TITLE).fill("Typed all morning");
		officer.find("#summaryEn").fill("Two\nlines");
		officer.find(SAVE).click();
		officer.find("#password:focus").waitFor();
		assertThat(officer.find("main [role=status]").innerText()).contains("nothing is lost");
		officer.page().keyboard().type("wrong");
		officer.press("Enter");
		officer.find("main [role=alert]").waitFor();
		officer.find("#password:focus").waitFor();
		officer.page().keyboard().type(People.PASSWORD);
		officer.press("Enter");
		officer.page().waitForURL("**" + FORM + "?draft=*");
		assertThat(officer.find(TITLE).inputValue()).isEqualTo("Typed all morning");
		assertThat(officer.find("#summaryEn").inputValue()).isEqualTo("Two\nlines");
	}

	private static void says(Visitor visitor, String words) {
		PlaywrightAssertions.assertThat(visitor.find(STATUS)).containsText(words);
	}

	private static int stored(Visitor visitor) {
		return (Integer) visitor.page().evaluate("() => Object.keys(localStorage).length");
	}

	private long drafts() {
		return this.jdbc.sql("select count(*) from activity_draft where closed_at is null").query(Long.class).single();
	}

}
