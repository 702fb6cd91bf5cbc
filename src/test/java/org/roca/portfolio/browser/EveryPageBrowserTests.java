package org.roca.portfolio.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page: axe finds nothing, on every other page in English on a light desk
 * and on the rest in Russian on a dark phone, and no page is wider than its window in
 * either language.
 */
@BrowserTest
class EveryPageBrowserTests {

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
