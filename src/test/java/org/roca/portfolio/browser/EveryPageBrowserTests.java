package org.roca.portfolio.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page: axe finds nothing, and no page is wider than its window. Language,
 * scheme and width are each combined with both values of each other, in four runs of axe
 * a page instead of eight.
 */
@BrowserTest
class EveryPageBrowserTests {

	static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

	@ParameterizedTest
	@MethodSource("org.roca.portfolio.browser.Addresses#all")
	void isAccessibleAndFitsItsWindow(String address, Visitors visitors) {
		List<String> found = new ArrayList<>();
		for (String language : List.of("en", "ru")) {
			Visitor visitor = visitor(address, language, visitors);
			assertThat(visitor.find("html").getAttribute("lang")).isEqualTo(language);
			assertThat(visitor.find("body").innerText()).doesNotContain("??");
			boolean english = language.equals("en");
			resize(visitor, 1280, found);
			axe(visitor, english ? ColorScheme.LIGHT : ColorScheme.DARK, found);
			resize(visitor, 390, found);
			axe(visitor, english ? ColorScheme.DARK : ColorScheme.LIGHT, found);
			resize(visitor, 320, found);
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

	private static void resize(Visitor visitor, int width, List<String> found) {
		visitor.page().setViewportSize(width, 844);
		if (!visitor.fits()) {
			found.add("%s in %s is wider than %d px: %s".formatted(visitor.path(),
					visitor.find("html").getAttribute("lang"), width, visitor.beyondTheEdge()));
		}
	}

	private static void axe(Visitor visitor, ColorScheme scheme, List<String> found) {
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		String where = "%s in %s, %d px, %s".formatted(visitor.path(), visitor.find("html").getAttribute("lang"),
				visitor.page().viewportSize().width, scheme);
		new AxeBuilder(visitor.page()).withTags(TAGS)
			.setLegacyMode(true)
			.analyze()
			.getViolations()
			.forEach((rule) -> rule.getNodes()
				.forEach((node) -> found.add("%s: %s at %s: %s".formatted(where, rule.getId(), node.getTarget(),
						node.getFailureSummary()))));
	}

}
