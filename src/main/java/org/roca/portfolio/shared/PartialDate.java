package org.roca.portfolio.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumeratedValue;

/**
 * A date as far as its source states it: a day, a month or only a year. A calendar date
 * of the place where the thing happened, without a time zone.
 *
 * @param first the first day that is meant
 * @param precision how much of the date is stated
 */
@Embeddable
public record PartialDate(LocalDate first,
		@Enumerated(EnumType.STRING) @Column(columnDefinition = "date_precision") Precision precision)
		implements
			Comparable<PartialDate> {

	private static final Pattern SHAPE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

	public PartialDate {
		LocalDate expected = switch (precision) {
			case DAY -> first;
			case MONTH -> first.withDayOfMonth(1);
			case YEAR -> first.withDayOfYear(1);
		};
		if (!expected.equals(first)) {
			throw new IllegalArgumentException(first + " is not the first day of its " + precision.code());
		}
	}

	/**
	 * Reads {@code 2016}, {@code 2016-03} or {@code 2016-03-10}.
	 * @param text the date as data files and addresses write it
	 * @return the date with the precision of the text
	 * @throws IllegalArgumentException if the text has another shape or names no real day
	 */
	public static PartialDate parse(String text) {
		if (!SHAPE.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a date: " + text);
		}
		try {
			return switch (text.length()) {
				case 4 -> new PartialDate(LocalDate.of(Integer.parseInt(text), 1, 1), Precision.YEAR);
				case 7 -> new PartialDate(YearMonth.parse(text, MONTH).atDay(1), Precision.MONTH);
				default -> new PartialDate(LocalDate.parse(text), Precision.DAY);
			};
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("Not a date: " + text, ex);
		}
	}

	/**
	 * The last day that can be meant.
	 * @return the day itself, or the last day of the month or year
	 */
	public LocalDate last() {
		return switch (this.precision) {
			case DAY -> this.first;
			case MONTH -> this.first.with(TemporalAdjusters.lastDayOfMonth());
			case YEAR -> this.first.with(TemporalAdjusters.lastDayOfYear());
		};
	}

	/** Earlier first days first; of the same first day, the more precise date first. */
	@Override
	public int compareTo(PartialDate other) {
		int byDay = this.first.compareTo(other.first);
		return (byDay != 0) ? byDay : this.precision.compareTo(other.precision);
	}

	/** The date as it is parsed: {@code 2016}, {@code 2016-03}, {@code 2016-03-10}. */
	@Override
	public String toString() {
		return this.first.toString().substring(0, this.precision.length);
	}

	/** How much of a date is stated. */
	public enum Precision {

		/** The day. */
		DAY("day", 10),

		/** Only the month. */
		MONTH("month", 7),

		/** Only the year. */
		YEAR("year", 4);

		@EnumeratedValue
		private final String code;

		private final int length;

		Precision(String code, int length) {
			this.code = code;
			this.length = length;
		}

		/**
		 * The precision as the database and data files write it.
		 * @return {@code day}, {@code month} or {@code year}
		 */
		public String code() {
			return this.code;
		}

		/**
		 * The precision that a database or data file names.
		 * @param code {@code day}, {@code month} or {@code year}
		 * @return its precision
		 * @throws IllegalArgumentException if there is no such precision
		 */
		public static Precision of(String code) {
			for (Precision precision : values()) {
				if (precision.code().equals(code)) {
					return precision;
				}
			}
			throw new IllegalArgumentException("No precision of a date: " + code);
		}

	}

}
