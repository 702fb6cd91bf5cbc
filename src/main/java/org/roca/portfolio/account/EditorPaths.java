package org.roca.portfolio.account;

/**
 * Where officers and managers write. Which records a person may write is for the code
 * behind it to say, by {@link org.roca.portfolio.shared.Editor}.
 */
final class EditorPaths {

	/** Addresses that take a POST. */
	static final String[] WRITES = { "/activities/new", "/activities/grid", "/activities/drafts/**",
			"/activities/*/edit", "/activities/*/submit", "/activities/*/approve", "/activities/*/return",
			"/activities/*/bin", "/activities/*/restore", "/activities/*/restore-version", "/reports/new",
			"/reports/*/edit", "/reports/*/submit", "/reports/*/approve", "/reports/*/return", "/reports/templates/*",
			"/reports/templates/*/remove", "/views/new", "/views/*/edit", "/views/*/remove", "/views/*/start",
			"/views/*/follow" };

	/** Addresses of officers' buttons on editions of reports. */
	static final String[] EDITIONS = { "/reports/*/issue", "/reports/*/editions/*/withdraw",
			"/reports/*/editions/*/links", "/reports/*/editions/*/links/*/revoke" };

	/** Address of the access log, which officers and administrators read. */
	static final String LOG = "/reports/access";

	private EditorPaths() {
	}

}
