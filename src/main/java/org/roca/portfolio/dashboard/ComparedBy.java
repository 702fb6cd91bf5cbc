package org.roca.portfolio.dashboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.filter.FilterName;

/**
 * What stands side by side: two countries, two projects, or one selection in two periods.
 */
enum ComparedBy {

	/** Countries where activities were held. */
	COUNTRY(FilterName.COUNTRY),

	/** Projects, further ones of joint activities included. */
	PROJECT(FilterName.PROJECT),

	/** Periods, of everything or of one selection. */
	PERIOD(null);

	private final @Nullable FilterName filter;

	ComparedBy(@Nullable FilterName filter) {
		this.filter = filter;
	}

	/** The word in addresses and messages. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The filter by which its sides differ, null for periods. */
	@Nullable FilterName filter() {
		return this.filter;
	}

	static Optional<ComparedBy> of(String code) {
		return Arrays.stream(values()).filter((each) -> each.code().equals(code)).findFirst();
	}

}
