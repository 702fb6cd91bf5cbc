package org.roca.portfolio.shared.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.PartialDate;

/**
 * What was planned above what happened, on one axis of years. A date known to the month
 * or year is drawn as long as that month or year.
 *
 * @param from the first year of the axis
 * @param to the last year of the axis
 * @param rows one row for a project, or for an activity
 */
public record Timeline(int from, int to, List<Row> rows) {

	private static final int MOST = 25;

	public Timeline {
		rows = List.copyOf(rows);
	}

	/** The rows with most marks: as many as can be read. */
	public Foremost<Row> foremost() {
		return Foremost.of(this.rows, MOST, (row) -> row.marks().size());
	}

	/**
	 * The years of the axis.
	 * @return each year with the place where it begins, in percent of the axis
	 */
	public List<Year> years() {
		return IntStream.rangeClosed(this.from, this.to)
			.mapToObj((year) -> new Year(year, percent(LocalDate.of(year, 1, 1)), 100.0 / (this.to - this.from + 1)))
			.toList();
	}

	/**
	 * Where a mark stands.
	 * @param mark planned or actual dates
	 * @return its left edge in percent of the axis
	 */
	public double x(Mark mark) {
		return percent(mark.start().first());
	}

	/**
	 * How long a mark is.
	 * @param mark planned or actual dates
	 * @return its width in percent of the axis, never so short that it can't be seen
	 */
	public double width(Mark mark) {
		PartialDate end = (mark.end() != null) ? mark.end() : mark.start();
		return Math.max(0.6, round(percent(end.last().plusDays(1)) - x(mark)));
	}

	private double percent(LocalDate day) {
		LocalDate begin = LocalDate.of(this.from, 1, 1);
		double all = ChronoUnit.DAYS.between(begin, LocalDate.of(this.to + 1, 1, 1));
		return round(Math.min(100, Math.max(0, 100 * ChronoUnit.DAYS.between(begin, day) / all)));
	}

	private static double round(double value) {
		return Math.round(value * 100) / 100.0;
	}

	/**
	 * A year of the axis.
	 *
	 * @param year the year
	 * @param x where it begins, in percent
	 * @param width how wide it is, in percent
	 */
	public record Year(int year, double x, double width) {
	}

	/**
	 * One project or activity.
	 *
	 * @param label its code or title
	 * @param href its page
	 * @param theme the number of its thematic area, 1 to 3
	 * @param marks its dates
	 */
	public record Row(String label, String href, int theme, List<Mark> marks) {

		public Row {
			marks = List.copyOf(marks);
		}

	}

	/**
	 * Planned or actual dates of one activity.
	 *
	 * @param start the first date
	 * @param end the last date, or {@code null} when only one is stated
	 * @param planned whether the dates are a plan; else they happened
	 * @param label the title of the activity
	 */
	public record Mark(PartialDate start, @Nullable PartialDate end, boolean planned, String label) {

		/**
		 * Whether nothing more precise than the year is known.
		 * @return true for a year
		 */
		public boolean isWholeYear() {
			return this.start.precision() == PartialDate.Precision.YEAR;
		}

	}

}
