package org.roca.portfolio.browser;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A selection is looked at as table, map, timeline, calendar and chart, by the keyboard
 * alone.
 */
@BrowserTest
class ViewJourneyTests {

	private static final String COUNT = "main [role=status] [data-figure=activities]";

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void switchedWithoutLosingTheSelection(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		officer.open("/activities?country=TJ&theme=container-and-border-control&sort=title");
		String count = officer.find(COUNT).getAttribute("data-value");
		assertThat(Integer.parseInt(count)).isGreaterThan(1);
		for (String view : List.of("map", "timeline", "calendar", "chart", "table")) {
			officer.enter("#view-" + view);
			assertThat(officer.path()).startsWith("/activities" + (view.equals("table") ? "?" : "/" + view + "?"))
				.contains("country=TJ", "theme=container-and-border-control", "sort=title");
			assertThat(officer.find(COUNT).getAttribute("data-value")).isEqualTo(count);
			assertThat(officer.find("#view-" + view).getAttribute("aria-current")).isEqualTo("page");
			assertThat(Accessibility.axe(officer)).as(view).isEmpty();
		}
		officer.enter("#view-calendar");
		officer.enter("#cal-year");
		officer.page().waitForURL("**at=**");
		String year = officer.path();
		officer.follow(officer.find("main .cal [data-figure=activities]").first());
		assertThat(officer.path()).contains("country=TJ", "on=");
		officer.page().goBack();
		assertThat(officer.path()).isEqualTo(year);
		officer.enter("#view-chart");
		officer.enter("#by-country");
		officer.page().waitForURL("**by=country**");
		officer.enter(".chip[href*='theme=']");
		officer.page().waitForURL((address) -> !address.contains("country=TJ"));
		assertThat(officer.path()).contains("/activities/chart?", "by=country", "sort=title");
		assertThat(Integer.parseInt(officer.find(COUNT).getAttribute("data-value")))
			.isGreaterThan(Integer.parseInt(count));
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void registersAreSwitchedInTheSameWay(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		String projects = "main [role=status] [data-figure=projects]";
		officer.open("/projects?country=TJ&sort=-start");
		String count = officer.find(projects).getAttribute("data-value");
		for (String view : List.of("map", "timeline", "calendar", "chart", "table")) {
			officer.enter("#view-" + view);
			assertThat(officer.path())
				.isEqualTo("/projects" + (view.equals("table") ? "" : "/" + view) + "?country=TJ&sort=-start");
			assertThat(officer.find(projects).getAttribute("data-value")).isEqualTo(count);
			assertThat(officer.find("#view-" + view).getAttribute("aria-current")).isEqualTo("page");
		}
		officer.enter("#view-calendar");
		officer.enter("#cal-earlier");
		assertThat(officer.path()).startsWith("/projects/calendar?country=TJ&sort=-start&year=");
		officer.enter("#view-chart");
		officer.enter("#by-donor");
		officer.follow(officer.find("main table [data-figure=projects]").first());
		assertThat(officer.path()).startsWith("/projects?country=TJ&donor=");
		officer.page().goBack();
		officer.enter(".chip[href*='by=donor']");
		assertThat(officer.path()).isEqualTo("/projects/chart?sort=-start&by=donor");
	}

}
