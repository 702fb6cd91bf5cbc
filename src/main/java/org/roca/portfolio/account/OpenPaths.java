package org.roca.portfolio.account;

/** What may be asked for without signing in. All else is closed. */
final class OpenPaths {

	/** Files of the application itself, the same for everyone. */
	static final String[] ASSETS = { "/css/**", "/js/**", "/lib/**", "/map/**", "/img/**", "/favicon.ico",
			"/robots.txt" };

	/** Whether the application and its database answer, for those who watch over them. */
	static final String HEALTH = "/actuator/health";

	/** Pages for those who are not in yet. */
	static final String[] PAGES = { "/sign-in", "/error", HEALTH };

	/**
	 * Editions of reports, and feeds of views, for whoever has the secret address of one.
	 */
	static final String[] SHARED = { "/shared/*", "/shared/feeds/*" };

	private OpenPaths() {
	}

}
