package org.roca.portfolio.account;

import java.util.Optional;

/**
 * Which passwords are refused. Length is what protects a password; the password of the
 * local accounts is public, and a user name is the first thing that is guessed.
 */
final class PasswordRule {

	static final int SHORTEST = 12;

	static final int LONGEST = 200;

	/** The password of the accounts that exist in the local default only. */
	static final String LOCAL = "central-asia";

	private PasswordRule() {
	}

	/**
	 * What is wrong with a password.
	 * @return the end of a message key: {@code short}, {@code long}, {@code public} or
	 * {@code name}; empty when the password is good
	 */
	static Optional<String> fault(String password, String username) {
		if (password.length() < SHORTEST) {
			return Optional.of("short");
		}
		if (password.length() > LONGEST) {
			return Optional.of("long");
		}
		if (password.equalsIgnoreCase(LOCAL)) {
			return Optional.of("public");
		}
		return password.equalsIgnoreCase(username.strip()) ? Optional.of("name") : Optional.empty();
	}

}
