package org.roca.portfolio.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a visitor looks at the pages.
 *
 * @param language {@code en} or {@code ru}, as the browser asks for it
 * @param width of the window, in CSS pixels
 */
record Look(String language, int width, int height, boolean dark, boolean scripts) {

	/** English, wide, light, with scripts. */
	static Look usual() {
		return new Look("en", 1280, 900, false, true);
	}

	Look in(String otherLanguage) {
		return new Look(otherLanguage, this.width, this.height, this.dark, this.scripts);
	}

	Look scripts(boolean on) {
		return new Look(this.language, this.width, this.height, this.dark, on);
	}

	Look phone() {
		return new Look(this.language, 390, 844, this.dark, this.scripts);
	}

	NewContextOptions options(String address) {
		return new NewContextOptions().setBaseURL(address)
			.setLocale(this.language)
			.setViewportSize(this.width, this.height)
			.setColorScheme(this.dark ? ColorScheme.DARK : ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setJavaScriptEnabled(this.scripts);
	}

}
