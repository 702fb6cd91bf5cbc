package org.roca.portfolio.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.report.ReportSample;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page: axe finds nothing, in English on a light desk and in Russian on a
 * dark phone, and no page is wider than its window in either language. One window looks
 * at page after page, as a person's does, which spares a new browser for each.
 */
@BrowserTest
class EveryPageBrowserTests {

	@Autowired
	private JdbcClient jdbc;

	/** What is issued stays, so that once is enough. */
	@BeforeEach
	void anEdition(Visitors visitors) {
		ReportSample sample = new ReportSample(this.jdbc);
		long report = Long.parseLong(Addresses.REPORT.substring("/reports/".length()));
		if (this.jdbc.sql("select 1 from report where id = ?").param(report).query().listOfRows().isEmpty()) {
			visitors.someone("officer2", Look.usual());
			Visitor officer = visitors.returning("officer", Look.usual());
			sample.approved(report, sample.organisation("japan"), "What Japan made possible");
			officer.open(Addresses.REPORT).send("form[action$='/issue'] button");
			assertThat(officer.path()).isEqualTo(Addresses.REPORT + "/editions/1");
			// What the report says today is not what was issued.
			this.jdbc
				.sql("update report_section set text_en = 'Offices were staffed.' where report_id = ? and position = 0")
				.param(report)
				.update();
			this.jdbc.sql("delete from report_section where report_id = ? and section = 'agencies'")
				.param(report)
				.update();
		}
	}

	@ParameterizedTest
	@EnumSource
	void isAccessibleAndFitsItsWindow(View view, Visitors visitors) {
		Visitor officer = visitors.returning("officer", view.look());
		Visitor keeper = visitors.returning("keeper", view.look());
		List<String> found = new ArrayList<>(view.problems(visitors.stranger(view.look()).open("/sign-in"), true));
		for (int page = 0; page < Addresses.SIGNED_IN.size(); page++) {
			found.addAll(view.problems(officer.open(Addresses.SIGNED_IN.get(page)), page % 2 == view.ordinal()));
		}
		Addresses.MISSING.forEach((address) -> found.addAll(view.problems(officer.openRefused(address, 404), true)));
		Addresses.ADMINISTRATOR.forEach((address) -> found.addAll(view.problems(keeper.open(address), true)));
		assertThat(found).isEmpty();
	}

	/** How the pages are looked at. */
	enum View {

		ENGLISH_DESK("en", ColorScheme.LIGHT, 1280, 390), RUSSIAN_PHONE("ru", ColorScheme.DARK, 390, 1280);

		private final String language;

		private final ColorScheme scheme;

		private final int width;

		private final int otherWidth;

		View(String language, ColorScheme scheme, int width, int otherWidth) {
			this.language = language;
			this.scheme = scheme;
			this.width = width;
			this.otherWidth = otherWidth;
		}

		Look look() {
			return Look.usual().in(this.language);
		}

		/**
		 * What is wrong with a page.
		 * @param axe whether the page is tried by axe as well: most pages are in one of
		 * the two looks, for the time that it takes
		 */
		List<String> problems(Visitor visitor, boolean axe) {
			List<String> found = new ArrayList<>();
			if (!this.language.equals(visitor.find("html").getAttribute("lang"))) {
				found.add(visitor.path() + " is not in " + this.language);
			}
			if (visitor.find("body").innerText().contains("??")) {
				found.add(visitor.path() + " lacks words in " + this.language);
			}
			found.addAll(axe ? Accessibility.at(visitor, this.width, this.scheme)
					: Accessibility.width(visitor, this.width));
			found.addAll(Accessibility.width(visitor, this.otherWidth));
			found.addAll(Accessibility.width(visitor, 320));
			return found;
		}

	}

}
