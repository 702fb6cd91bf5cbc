package org.roca.portfolio.shared.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;

/**
 * What was planned above what happened, on one axis of years, months or days. A date
 * known to the month or year is drawn as long as that month or year, and lightly where
 * the axis is finer than what is known.
 *
 * @param axis the days from left to right
 * @param rows one row for a project, an activity, or whatever else
 * @param of what the marks are
 */
public record Timeline(TimeAxis axis, List<Row> rows, TimelineMarks of) {

	private static final int MOST = 16;

	public Timeline {
		rows = List.copyOf(rows);
	}

	/** Whether plans stand above what happened. */
	public boolean plans() {
		return this.of == TimelineMarks.ACTIVITIES;
	}

	/** Whether a row has the day on which a site was opened. */
	public boolean hasOpenings() {
		return this.rows.stream().anyMatch((row) -> row.opened() != null);
	}

	/** How many rows are more than can be read on one page. */
	public int more() {
		return Math.max(0, this.rows.size() - MOST);
	}

	/** The same with the rows that have most dates: as many as can be read. */
	public Timeline foremost() {
		return new Timeline(this.axis,
				Foremost.of(this.rows, MOST, (row) -> row.dates(true) + row.dates(false)).lines(), this.of);
	}

	/**
	 * A timeline of whole years.
	 * @param from the first year of the axis
	 * @param to the last year of the axis
	 */
	public Timeline(int from, int to, List<Row> rows) {
		this(TimeAxis.years(from, to), rows, TimelineMarks.ACTIVITIES);
	}

	/**
	 * A timeline just long enough for its rows.
	 * @return the timeline, or null when no row has a date
	 */
	public static @Nullable Timeline around(List<Row> rows) {
		return around(rows, TimelineMarks.ACTIVITIES);
	}

	/**
	 * A timeline just long enough for its rows.
	 * @param of what their marks are
	 * @return the timeline, or null when no row has a date
	 */
	public static @Nullable Timeline around(List<Row> rows, TimelineMarks of) {
		List<Mark> marks = rows.stream().flatMap(Row::drawn).toList();
		LocalDate first = marks.stream().map((mark) -> mark.start().first()).min(LocalDate::compareTo).orElse(null);
		LocalDate last = marks.stream().map(Mark::last).max(LocalDate::compareTo).orElse(null);
		return (first != null && last != null) ? new Timeline(TimeAxis.around(first, last), rows, of) : null;
	}

	/**
	 * Where a mark stands.
	 * @param mark planned or actual dates
	 * @return its left edge in percent of the axis
	 */
	public double x(Mark mark) {
		return this.axis.x(mark.start().first());
	}

	/**
	 * How long a mark is.
	 * @param mark planned or actual dates
	 * @return its width in percent of the axis, never so short that it can't be seen
	 */
	public double width(Mark mark) {
		return Math.max(0.6, Math.round(100 * (this.axis.x(mark.last().plusDays(1)) - x(mark))) / 100.0);
	}

	/** Whether less is known of the dates than the axis can show. */
	public boolean isVague(Mark mark) {
		return mark.precision() == Precision.YEAR
				|| mark.precision() == Precision.MONTH && this.axis.unit() != ChronoUnit.YEARS;
	}

	/** The last part of the key of the words for dates that are drawn lightly. */
	public String vague() {
		return (this.axis.unit() == ChronoUnit.YEARS) ? "year" : "month";
	}

	/**
	 * One project or activity.
	 *
	 * @param label its code or title
	 * @param href its page
	 * @param theme the number of its thematic area, 1 to 3; 0 for none
	 * @param marks its dates
	 * @param note its code and dates in words; null where the marks alone are shown
	 * @param opened the day on which a site was opened; null for not known, or no site
	 * @param activities how many activities the marks are of; null where it is one, or
	 * the marks are of none
	 */
	public record Row(String label, String href, int theme, List<Mark> marks, @Nullable String note,
			@Nullable Mark opened, @Nullable Figure activities) {

		public Row {
			marks = List.copyOf(marks);
		}

		public Row(String label, String href, int theme, List<Mark> marks) {
			this(label, href, theme, marks, null);
		}

		public Row(String label, String href, int theme, List<Mark> marks, @Nullable String note) {
			this(label, href, theme, marks, note, null, null);
		}

		Stream<Mark> drawn() {
			return Stream.concat(this.marks.stream(), Stream.ofNullable(this.opened));
		}

		/** Whether there is something whose dates are not known. */
		public boolean isUnknown() {
			return drawn().findAny().isEmpty() && (this.activities == null || !"0".equals(this.activities.plain()));
		}

		/** How many dates its marks stand for, planned or actual ones. */
		public long dates(boolean planned) {
			return this.marks.stream().filter((mark) -> mark.planned() == planned).mapToLong(Mark::dates).sum();
		}

	}

	/**
	 * Planned or actual dates of one activity, or of several.
	 *
	 * @param start the first date
	 * @param end the last date, or {@code null} when only one is stated
	 * @param planned whether the dates are a plan; else they happened
	 * @param label the title of the activity; null where the number of dates says it
	 * @param dates of how many activities
	 */
	public record Mark(PartialDate start, @Nullable PartialDate end, boolean planned, @Nullable String label,
			long dates) {

		public Mark(PartialDate start, @Nullable PartialDate end, boolean planned, String label) {
			this(start, end, planned, label, 1);
		}

		/** The less exact of both dates. */
		Precision precision() {
			Precision of = Objects.requireNonNullElse(this.end, this.start).precision();
			return (of.compareTo(this.start.precision()) > 0) ? of : this.start.precision();
		}

		LocalDate last() {
			return Objects.requireNonNullElse(this.end, this.start).last();
		}

	}

}
