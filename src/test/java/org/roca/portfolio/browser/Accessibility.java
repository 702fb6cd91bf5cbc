package org.roca.portfolio.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What keeps people from using a page: breaches of WCAG 2.2 AA that axe finds, and what
 * is wider than the window.
 */
final class Accessibility {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private Accessibility() {
	}

	/** The page in view is well in light and in dark, on a desk and on a phone. */
	static void check(Visitor visitor) {
		List<String> problems = new ArrayList<>();
		problems.addAll(at(visitor, 1280, ColorScheme.LIGHT));
		problems.addAll(at(visitor, 390, ColorScheme.DARK));
		visitor.page().setViewportSize(1280, 900);
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		assertThat(problems).isEmpty();
	}

	/** What is wrong at a width and in a scheme. */
	static List<String> at(Visitor visitor, int width, ColorScheme scheme) {
		List<String> problems = new ArrayList<>(width(visitor, width));
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		axe(visitor).forEach((problem) -> problems.add("%d px, %s: %s".formatted(width, scheme, problem)));
		return problems;
	}

	/** What stands out of a window of this width. */
	static List<String> width(Visitor visitor, int width) {
		visitor.page().setViewportSize(width, 844);
		return visitor.fits() ? List.of()
				: List.of("%s is wider than %d px: %s".formatted(where(visitor), width, visitor.beyondTheEdge()));
	}

	/**
	 * What axe finds in the page as it is in view. It is a script itself, and waits for
	 * ever where none run; the same page is looked at with scripts.
	 */
	static List<String> axe(Visitor visitor) {
		return !visitor.hasScripts() ? List.of() : violations(visitor);
	}

	private static List<String> violations(Visitor visitor) {
		return new AxeBuilder(visitor.page()).withTags(TAGS)
			.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> "%s: %s at %s: %s".formatted(where(visitor), rule.getId(), node.getTarget(),
						node.getFailureSummary())))
			.toList();
	}

	private static String where(Visitor visitor) {
		return visitor.path() + " in " + visitor.find("html").getAttribute("lang");
	}

}
