package org.roca.portfolio.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roca.portfolio.account.People;

import static org.assertj.core.api.Assertions.assertThat;

/** In by the door, and out again. */
@BrowserTest
class SignInJourneyTests {

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void wrongThenRightPassword(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.someone("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/activities?country=TJ");
		assertThat(officer.path()).isEqualTo("/sign-in");
		assertThat(officer.find(":focus").getAttribute("name")).isEqualTo("username");
		officer.page().keyboard().type("officer");
		officer.tabTo("#password").page().keyboard().type("no such password");
		officer.tabTo("main button[type=submit]").press("Enter");
		officer.find("[role=alert] .notice").waitFor();
		assertThat(officer.path()).startsWith("/sign-in");
		assertThat(officer.find("#password").inputValue()).isEmpty();
		officer.page().keyboard().type("officer");
		officer.tabTo("#password").page().keyboard().type(People.PASSWORD);
		officer.press("Enter");
		officer.find("[role=status] [data-figure=activities]").waitFor();
		assertThat(officer.path()).as("the page that was asked for").isEqualTo("/activities?country=TJ");
		assertThat(officer.find("html").getAttribute("lang")).isEqualTo(language);
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void afterSigningOutBackShowsNothing(boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().scripts(scripts));
		officer.open("/activities/XAC-K22-0001");
		officer.tabTo(".who a[href='/sign-out']").press("Enter");
		officer.find("main form button[type=submit]").first().press("Enter");
		officer.find("main [role=status]").waitFor();
		assertThat(officer.path()).isEqualTo("/sign-in?signed-out");
		officer.page().goBack();
		officer.page().goBack();
		assertThat(officer.path()).isEqualTo("/sign-in");
		assertThat(officer.page().content()).doesNotContain("XAC-K22-0001");
	}

}
