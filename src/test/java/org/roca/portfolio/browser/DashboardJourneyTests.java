package org.roca.portfolio.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** From the overview down to the source of one entry, by figures and links. */
@BrowserTest
class DashboardJourneyTests {

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void aFigureOfTheOverviewOpensItsRows(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		assertThat(officer.path()).isEqualTo("/");
		for (String figure : new String[] { "activities", "participants", "projects", "sites", "contributions-usd" }) {
			Locator link = officer.find("main a.figure[data-figure=" + figure + "]").first();
			String value = link.getAttribute("data-value");
			officer.enter("main a.figure[data-figure=" + figure + "]");
			Locator stated = officer.find("main [data-figure=" + figure + "]:not(a)").first();
			assertThat(stated.getAttribute("data-value")).as(figure).isEqualTo(value);
			officer.page().goBack();
			assertThat(officer.path()).isEqualTo("/");
		}
	}

	@ParameterizedTest
	@CsvSource({ "en, true, Tajikistan", "ru, false, Таджикистан" })
	void fromTheCountriesToASite(String language, boolean scripts, String name, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		officer.enter("header a[href='/countries']");
		officer.enter("main a[href='/countries/TJ']");
		assertThat(officer.find("h1").innerText()).isEqualTo(name);
		officer.follow(officer.find("main a[data-figure=sites]").first());
		assertThat(officer.path()).startsWith("/sites?country=TJ");
		officer.enter("main a[href='/sites/nijniy-pyanj']");
		assertThat(officer.path()).isEqualTo("/sites/nijniy-pyanj");
		assertThat(officer.find("main a[href='/countries/TJ']").first().innerText()).contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "en, true", "ru, false" })
	void fromAProjectOverItsPillarToTheSourceOfAnActivity(String language, boolean scripts, Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().in(language).scripts(scripts));
		officer.enter("header a[href='/projects']");
		officer.enter("main a[href='/projects/XAC-K22']");
		assertThat(officer.find("h1").innerText()).contains("XAC/K22");
		officer.enter("main a[href='/projects/XAC-K22/pillars/1']");
		officer.follow(officer.find("main a.fig[data-figure=activities][data-value]:not([data-value='0'])").first());
		assertThat(officer.path()).startsWith("/activities?").contains("project=XAC-K22");
		officer.enter("main tbody a.rowlink");
		assertThat(officer.path()).matches("/activities/XAC-K22-\\d{4}");
		officer.tabTo("main a[href*='unodc.org']");
		Locator source = officer.find("main a[href*='unodc.org']").first();
		assertThat(source.getAttribute("href")).startsWith("https://");
		assertThat(source.getAttribute("rel")).contains("noreferrer");
	}

	@Test
	void aBarOfAChartOpensItsRows(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual());
		Locator chart = officer.find("[data-chart=bars]").first();
		chart.scrollIntoViewIfNeeded();
		chart.locator("svg path").first().waitFor();
		Locator table = officer.find(String.valueOf(chart.getAttribute("data-table")));
		Locator top = table.locator("tbody tr").first().locator("a[data-figure]");
		String value = top.getAttribute("data-value");
		String href = top.getAttribute("href");
		var plot = chart.boundingBox();
		int rows = table.locator("tbody:first-of-type tr").count();
		officer.page().mouse().click(plot.x + plot.width * 0.55, plot.y + plot.height / rows / 2);
		officer.page().waitForURL("**/activities?*");
		assertThat(officer.path()).isEqualTo(href);
		assertThat(officer.find("main [data-figure=activities]:not(a)").first().getAttribute("data-value"))
			.isEqualTo(value);
	}

	@Test
	void withoutScriptsTheTableStandsForTheChart(Visitors visitors) {
		Visitor officer = visitors.signedIn("officer", Look.usual().scripts(false));
		Locator table = officer.find("#types");
		assertThat(table.isVisible()).isTrue();
		officer.follow(table.locator("a[data-figure]").first());
	}

	@Test
	void aDonorSeesItsOwnScope(Visitors visitors) {
		Visitor norway = visitors.signedIn("donor2", Look.usual());
		norway.open("/contributions");
		assertThat(norway.find("main tbody tr").count()).isEqualTo(1);
		assertThat(norway.find("main tbody a[href='/donors/norway']").count()).isEqualTo(1);
		norway.open("/activities");
		assertThat(norway.find("main tbody .plate").allInnerTexts()).isNotEmpty().doesNotContain("KGZ/K50");
		norway.openRefused("/projects/KGZ-K50", 404);
		norway.openRefused("/accounts", 403);
	}

}
