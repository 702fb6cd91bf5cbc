package org.roca.portfolio.shared.web;

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The reader's language: what they chose with the EN | RU switch, else what their browser
 * asks for. A cookie with another language counts as none.
 */
class LanguageCookie extends CookieLocaleResolver {

	LanguageCookie() {
		super("lang");
		setCookieMaxAge(Duration.ofDays(365));
		setCookieHttpOnly(true);
		setCookieSameSite("Lax");
		setRejectInvalidCookies(false);
		setDefaultLocaleFunction(Languages::accepted);
	}

	@Override
	protected @Nullable Locale parseLocaleValue(String value) {
		return Languages.find(value);
	}

}
