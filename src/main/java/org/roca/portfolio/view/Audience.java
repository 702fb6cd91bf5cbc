package org.roca.portfolio.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Those with whom a view can be shared: everybody of one role. */
enum Audience {

	OFFICER, MANAGER, ADMINISTRATOR, DONOR;

	/** The role as the database, forms and messages write it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Audience> of(String code) {
		return Arrays.stream(values()).filter((each) -> each.code().equals(code)).findFirst();
	}

}
