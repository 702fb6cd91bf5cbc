package org.roca.portfolio.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a person signs in with. Case and blanks around it make no difference.
 *
 * @param value 2 to 64 small letters, digits, dots, dashes, underscores or at signs
 */
record Username(String value) {

	private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

	Username {
		if (!SHAPE.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a user name");
		}
	}

	/** The user name that was typed; empty when no account can have it. */
	static Optional<Username> typed(String text) {
		String value = text.strip().toLowerCase(Locale.ROOT);
		return SHAPE.matcher(value).matches() ? Optional.of(new Username(value)) : Optional.empty();
	}

}
