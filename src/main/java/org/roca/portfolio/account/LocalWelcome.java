package org.roca.portfolio.account;

import java.util.List;

/**
 * What the terminal shows when the local default is up.
 *
 * @param accounts those that exist
 */
record LocalWelcome(String address, List<LocalAccount> accounts) {

	private static final String LINE = "-".repeat(64);

	String text() {
		StringBuilder text = new StringBuilder(System.lineSeparator());
		line(text, LINE);
		line(text, "Central Asia Portfolio: " + this.address);
		line(text, "");
		for (LocalAccount account : LocalAccount.ALL) {
			line(text, "  %-10s %s"
				.formatted(account.username(), this.accounts.contains(account) ? account.displayName()
						: "left out: no organisation '%s' in the portfolio, or disabled".formatted(account.donor())));
		}
		line(text, "");
		line(text, "Password of all: " + PasswordRule.LOCAL);
		line(text, "These accounts exist only with the embedded database.");
		line(text, LINE);
		return text.toString();
	}

	private static void line(StringBuilder text, String line) {
		text.append(line).append(System.lineSeparator());
	}

}
