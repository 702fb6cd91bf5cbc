package org.roca.portfolio.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Many rows of the list edited at once, like in a spreadsheet. */
@BrowserTest
class GridJourneyTests {

	private static final String ROWS = "/activities/grid?project=KGZ-K50&sort=title";

	@ParameterizedTest
	@CsvSource({ "en, true, 1", "ru, false, 2" })
	void changedByKeyboardRefusedAndPutRight(String language, boolean scripts, String number, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/activities?project=KGZ-K50&sort=title");
		officer.enter("main a[href^='/activities/grid']");
		assertThat(officer.path()).isEqualTo(ROWS);
		type(officer.tabTo("#row-0-women"), number);
		type(officer.tabTo("#row-1-women"), "-" + number);
		officer.tabTo(".grid-bar button").press("Enter");
		Locator said = officer.find("#said[role=alert]");
		said.waitFor();
		assertThat(said).isFocused();
		assertThat(officer.find("#row-0 .g-good")).hasCount(1);
		assertThat(officer.find("#row-1-women")).hasValue("-" + number);
		assertThat(officer.find("#row-1 .field-error")).containsText("-" + number);
		Accessibility.check(officer);
		officer.tabTo("#said a").press("Enter");
		assertThat(officer.find("#row-1-women")).isFocused();
		type(officer, number);
		officer.tabTo(".grid-bar button").press("Enter");
		officer.find("#said.is-good").waitFor();
		assertThat(officer.find("#said.is-good")).isFocused();
		officer.page().reload();
		assertThat(officer.find("#row-1-women")).hasValue(number);
		assertThat(officer.find("#row-1 .g-good")).hasCount(1);
	}

	@Test
	void movesLikeASpreadsheet(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(ROWS);
		officer.find("#row-0-plannedStart").focus();
		assertThat(officer.find("[data-grid-count]")).hasText("Nothing changed yet");
		type(officer, "2030").press("Enter");
		assertThat(officer.find("#row-1-plannedStart")).isFocused();
		type(officer, "2031").press("ArrowLeft").press("ArrowLeft").press("x");
		assertThat(officer.find("#row-1-plannedStart")).hasValue("20x31");
		officer.press("Home").press("ArrowLeft");
		assertThat(officer.find("#row-1-status")).isFocused();
		officer.press("ArrowUp").press("ArrowRight");
		assertThat(officer.find("#row-0-plannedStart")).isFocused();
		assertThat(officer.find("[data-grid-count]")).hasText("2 rows changed");
		assertThat(officer.find("td.is-changed")).hasCount(2);
		assertThat(officer.find("#row-1-plannedStart").getAttribute("aria-describedby")).isEqualTo("grid-changed");
		officer.press("ArrowDown").press("Escape");
		assertThat(officer.find("#row-1-plannedStart")).hasValue("");
		assertThat(officer.find("[data-grid-count]")).hasText("1 row changed");
		assertThat(officer.find("#row-1-plannedStart").getAttribute("aria-describedby")).isNull();
		officer.press("ArrowUp").press("Escape");
		assertThat(officer.find("[data-grid-count]")).hasText("Nothing changed yet");
	}

	@Test
	void asksForAReasonWhereThePlanChanges(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(ROWS);
		Locator reason = officer.find("#row-2-reason");
		assertThat(reason).isHidden();
		officer.find("#row-2-status").selectOption("ongoing");
		assertThat(reason).isVisible();
		assertThat(reason).hasAttribute("required", "");
		officer.find("#row-2-status").focus();
		officer.press("Control+Enter");
		assertThat(officer.find("#row-2 .field-error")).containsText("The plan changes");
		assertThat(officer.find("#row-2-status")).hasValue("ongoing");
		officer.find("#row-2-status").focus();
		officer.press("Escape");
		assertThat(officer.find("#row-2-status")).hasValue("completed");
	}

	@Test
	void takesABlockFromASpreadsheetAndGivesItBack(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(ROWS);
		officer.find("#row-0-actualEnd").fill("before");
		paste(officer, "#row-0-actualEnd", "1.2.2020\t3\t\n2.2.2020\t4\t5\n");
		assertThat(officer.find("#row-0-actualEnd")).hasValue("1.2.2020");
		assertThat(officer.find("#row-1-women")).hasValue("4");
		assertThat(officer.find("#row-1-men")).hasValue("5");
		assertThat(officer.find("[data-grid-live]")).hasText("6 cells filled.");
		officer.press("Control+z");
		assertThat(officer.find("#row-0-actualEnd")).hasValue("before");
		assertThat(officer.find("#row-1-women")).not().hasValue("4");
		paste(officer, "#row-0-status", "Under way\t\t\nno such thing\n");
		assertThat(officer.find("#row-0-status")).hasValue("ongoing");
		assertThat(officer.find("#row-1-status")).hasValue("completed");
		assertThat(officer.find("[data-grid-live]")).containsText("1 value did not fit");
	}

	@Test
	void offersWhatATabThatWasClosedHeld(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual()).open(ROWS);
		officer.find("#row-0-men").fill("7");
		officer.find(".draft.is-good").waitFor();
		officer.open("/activities/grid");
		officer.find("[data-draft-offer] a.btn-primary").first().click();
		assertThat(officer.find("#row-0-men")).hasValue("7");
		assertThat(officer.find("[data-grid-count]")).hasText("1 row changed");
		assertThat(officer.find("h1 + .sub")).containsText("KGZ/K50");
		officer.find("#row-0-men").focus();
		officer.press("Escape");
		assertThat(officer.find("[data-grid-count]")).hasText("Nothing changed yet");
	}

	private static Visitor type(Visitor visitor, String text) {
		visitor.press("Control+a").page().keyboard().type(text);
		return visitor;
	}

	private static void paste(Visitor visitor, String cell, String text) {
		visitor.find(cell).focus();
		visitor.page().evaluate("""
				(text) => {
					const data = new DataTransfer();
					data.setData('text/plain', text);
					document.activeElement.dispatchEvent(
						new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
				}""", text);
	}

}
