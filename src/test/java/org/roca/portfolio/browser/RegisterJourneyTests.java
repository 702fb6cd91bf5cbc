package org.roca.portfolio.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A register: grouped, with other columns, put in order, jumped in, narrowed to a group.
 */
@BrowserTest
class RegisterJourneyTests {

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void groupedWithOtherColumnsAndNarrowedToOneGroup(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/agencies?kind=customs&kind=border");
		int all = count(officer);
		officer.find("#v-group").selectOption("country");
		officer.enter("form:has(#v-group) button");
		officer.page().waitForURL("**group=country**");
		assertThat(count(officer)).isEqualTo(all);
		assertThat(officer.find("main tr.group").count()).isEqualTo(officer.find(".ledger--groups tbody tr").count());
		officer.find(".viewtools__columns summary").press("Enter");
		officer.find("#c-kind").uncheck();
		officer.find("#c-participants").check();
		officer.enter(".viewtools__columns button[type=submit]");
		officer.page().waitForURL("**columns=**");
		assertThat(officer.find("#sort-kind").count()).isZero();
		officer.enter("#sort-participants");
		officer.page().waitForURL("**sort=-participants**");
		assertThat(officer.path()).contains("kind=customs", "kind=border", "group=country");
		officer.page().goBack();
		assertThat(officer.path()).contains("group=country").doesNotContain("sort=");
		Locator group = officer.find(".ledger--groups tbody a[data-figure=agencies]").first();
		int said = Integer.parseInt(group.getAttribute("data-value"));
		group.press("Enter");
		officer.page().waitForURL((address) -> !address.contains("group="));
		assertThat(count(officer)).isEqualTo(said);
		assertThat(officer.find("main table.stack tbody tr").count()).isEqualTo(said);
		assertThat(officer.find("#sort-participants").count()).isEqualTo(1);
	}

	private static int count(Visitor visitor) {
		return Integer.parseInt(visitor.find("main [role=status] [data-figure=agencies]").getAttribute("data-value"));
	}

}
