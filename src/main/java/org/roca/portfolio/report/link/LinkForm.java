package org.roca.portfolio.report.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an officer typed to make a link: for whom, and until when. A link always ends, at
 * the latest after a year.
 *
 * @param label for whom, as it was typed
 * @param ends the last day, as it was typed
 */
public record LinkForm(String label, String ends) {

	/** How long a link opens when nobody says otherwise. */
	public static final int USUAL_DAYS = 30;

	static final int LONGEST = 120;

	private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

	private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	/** An empty form, which proposes a month. */
	public static LinkForm usual(LocalDate today) {
		LocalDate last = today.plusDays(USUAL_DAYS);
		return new LinkForm("", "%02d.%02d.%04d".formatted(last.getDayOfMonth(), last.getMonthValue(), last.getYear()));
	}

	boolean hasLabel() {
		return !this.label.isEmpty() && this.label.length() <= LONGEST;
	}

	/** The last day, if it is one on which a link made today may end. */
	Optional<LocalDate> lastDay(LocalDate today) {
		return day().filter((day) -> !day.isBefore(today) && !day.isAfter(today.plusYears(1)));
	}

	private Optional<LocalDate> day() {
		Matcher typed = TYPED.matcher(this.ends);
		try {
			if (typed.matches()) {
				return Optional.of(LocalDate.of(Integer.parseInt(typed.group(3)), Integer.parseInt(typed.group(2)),
						Integer.parseInt(typed.group(1))));
			}
			return ISO.matcher(this.ends).matches() ? Optional.of(LocalDate.parse(this.ends)) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
