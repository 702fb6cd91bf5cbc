package org.roca.portfolio.activity.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;

/**
 * Dates as people here type them: {@code 16.11.2020}, {@code 11.2020} or {@code 2020}, as
 * much as is known. The order of the international standard, {@code 2020-11-16}, is read
 * too.
 */
public final class TypedDate {

	private static final Pattern DOTTED = Pattern.compile("(?:(?:(\\d{1,2})[./])?(\\d{1,2})[./])?(\\d{4})\\.?");

	private TypedDate() {
	}

	/** The date, or empty when it is none. */
	static Optional<PartialDate> read(String typed) {
		Matcher dotted = DOTTED.matcher(typed.replace(" ", ""));
		try {
			return Optional.of(PartialDate.parse(dotted.matches() ? standard(dotted) : typed));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The date as it is typed; empty when not known. */
	public static String write(@Nullable PartialDate date) {
		if (date == null) {
			return "";
		}
		String[] parts = date.toString().split("-");
		return switch (date.precision()) {
			case DAY -> parts[2] + "." + parts[1] + "." + parts[0];
			case MONTH -> parts[1] + "." + parts[0];
			case YEAR -> parts[0];
		};
	}

	private static String standard(Matcher dotted) {
		StringBuilder standard = new StringBuilder(dotted.group(3));
		for (int group = 2; group > 0 && dotted.group(group) != null; group--) {
			standard.append('-').append("0".repeat(2 - dotted.group(group).length())).append(dotted.group(group));
		}
		return standard.toString();
	}

}
