package org.roca.portfolio.account;

/** What may be asked for without signing in. All else is closed. */
final class OpenPaths {

	/** Files of the application itself, the same for everyone. */
	static final String[] ASSETS = { "/css/**", "/js/**", "/lib/**", "/map/**", "/img/**", "/favicon.ico",
			"/robots.txt" };

	/** Pages for those who are not in yet. */
	static final String[] PAGES = { "/sign-in", "/error", "/actuator/health" };

	/** Editions of reports for whoever has a link to one. */
	static final String[] SHARED = { "/shared/*" };

	private OpenPaths() {
	}

}
