package org.roca.portfolio.report;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * The period that a report is about: a semester, a year or any other days.
 *
 * @param starts the first day
 * @param ends the last day
 */
@Embeddable
public record Span(LocalDate starts, LocalDate ends) {

	public Span {
		if (ends.isBefore(starts)) {
			throw new IllegalArgumentException("The period ends before it begins");
		}
	}

	/** A calendar year. */
	public static Span year(int year) {
		return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

	/** January to June, or July to December. */
	public static Span half(int year, int half) {
		return (half == 1) ? new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
				: new Span(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
	}

	/** Whether it is one calendar year. */
	public boolean isYear() {
		return equals(year(this.starts.getYear()));
	}

	/** 1 or 2 for half a calendar year, else 0. */
	public int half() {
		int year = this.starts.getYear();
		return equals(half(year, 1)) ? 1 : equals(half(year, 2)) ? 2 : 0;
	}

	/** Whether it is not over on a day. */
	public boolean isOpenOn(LocalDate day) {
		return !this.ends.isBefore(day);
	}

}
