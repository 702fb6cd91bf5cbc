package org.roca.portfolio.report.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people here type it, {@code 31.12.2026}, or as the standard writes it. */
final class TypedDay {

	private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

	private TypedDay() {
	}

	/** The day, or empty when it is none. */
	static Optional<LocalDate> read(String typed) {
		Matcher dotted = DOTTED.matcher(typed.replace(" ", ""));
		try {
			LocalDate day = dotted.matches() ? LocalDate.of(Integer.parseInt(dotted.group(3)),
					Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(1))) : LocalDate.parse(typed);
			return Optional.of(day).filter((each) -> each.getYear() >= 1990 && each.getYear() <= 2100);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** The day as it is typed. */
	static String write(LocalDate day) {
		return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

}
