package org.roca.portfolio.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeping a selection, beginning with it, following it, and comparing, by keyboard. */
@BrowserTest
class SavedViewJourneyTests {

	private static final String NAME = "Trainings in Tajikistan";

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void noViewStays() {
		this.jdbc.sql("delete from saved_view").update();
	}

	@ParameterizedTest
	@CsvSource({ "en, true, officer", "ru, false, officer" })
	void keepsASelectionAndBeginsWithIt(String language, boolean scripts, String username, Visitors visitors) {
		Look look = Look.usual().in(language).scripts(scripts);
		Visitor keeper = visitors.returning(username, look);
		keeper.open("/activities?country=TJ&type=training");
		String rows = keeper.find("main [role=status] [data-figure=activities]").getAttribute("data-value");
		keeper.enter("main .export__do a");
		assertThat(keeper.path()).startsWith("/views/new?");
		Accessibility.check(keeper);
		keeper.tabTo("#name").page().keyboard().type(NAME);
		keeper.tabTo("#share-donor").press("Space");
		keeper.tabTo("#start").press("Space");
		keeper.tabTo(".savebar button").press("Enter");
		keeper.page().waitForURL("**/views");
		assertThat(keeper.find("main tbody").innerText()).contains(NAME, rows);
		Accessibility.check(keeper);
		assertThat(visitors.returning("donor", look).open("/views").find("main tbody").innerText()).contains(NAME);
		Visitor again = visitors.signedIn(username, look);
		assertThat(again.path()).isEqualTo("/activities?country=TJ&type=training");
		keeper.tabTo("main td form[action$='/follow'] button").press("Enter");
		keeper.page().waitForURL("**/changes");
		Accessibility.check(keeper);
		keeper.tabTo("button[value=feed]").press("Enter");
		keeper.page().waitForSelector("#feed-address");
		String feed = keeper.find("#feed-address").inputValue();
		assertThat(feed).contains("/shared/feeds/").endsWith("lang=" + language);
		Accessibility.check(keeper);
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void comparesACountryWithAnother(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.returning("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/countries/TJ").enter("main .export__do a[href^='/compare']");
		assertThat(officer.path()).isEqualTo("/compare?by=country&left=TJ");
		officer.find("#right").selectOption("KG");
		officer.tabTo("main form button").press("Enter");
		officer.page().waitForURL("**right=KG**");
		Accessibility.check(officer);
		officer.follow(officer.find("main tbody a[data-figure=participants]").first());
	}

}
