package org.roca.portfolio.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.roca.portfolio.report.ReportSample;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page: axe finds nothing, on every other page in English on a light desk
 * and on the rest in Russian on a dark phone, and no page is wider than its window in
 * either language.
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
	@MethodSource("org.roca.portfolio.browser.Addresses#all")
	void isAccessibleAndFitsItsWindow(String address, Visitors visitors) {
		List<String> found = new ArrayList<>();
		for (String language : List.of("en", "ru")) {
			Visitor visitor = visitor(address, language, visitors);
			assertThat(visitor.find("html").getAttribute("lang")).isEqualTo(language);
			assertThat(visitor.find("body").innerText()).doesNotContain("??");
			boolean english = language.equals("en");
			int width = english ? 1280 : 390;
			boolean judged = english == (address.length() % 2 == 0);
			found.addAll(judged ? Accessibility.at(visitor, width, english ? ColorScheme.LIGHT : ColorScheme.DARK)
					: Accessibility.width(visitor, width));
			found.addAll(Accessibility.width(visitor, english ? 390 : 1280));
			found.addAll(Accessibility.width(visitor, 320));
		}
		assertThat(found).isEmpty();
	}

	private static Visitor visitor(String address, String language, Visitors visitors) {
		Look look = Look.usual().in(language);
		if (address.equals("/sign-in")) {
			return visitors.stranger(look).open(address);
		}
		boolean keeper = Addresses.ADMINISTRATOR.contains(address);
		Visitor visitor = visitors.returning(keeper ? "keeper" : "officer", look);
		return Addresses.MISSING.contains(address) ? visitor.openRefused(address, 404) : visitor.open(address);
	}

}
