package org.roca.portfolio.shared.filter;

import java.time.LocalDate;
import java.util.Map;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;

/**
 * When activities take place, as exactly as their records say. Dates of a record are no
 * more exact than the less exact of its first and its last. What is only known to have
 * been in March is on no day of March, and what is only known to have been in 2016 is in
 * no month of 2016, so that nothing is shown on days that nobody stated.
 *
 * @param precision how exactly the dates are known
 * @param first the first day that is asked for
 * @param last the last day that is asked for
 */
public record Dated(Precision precision, LocalDate first, LocalDate last) {

	/** How exactly the dates of an activity {@code a} are known, null without any. */
	public static final String PRECISION = """
			case when a.actual_start is not null then greatest(a.actual_start_precision, a.actual_end_precision)
				else greatest(a.planned_start_precision, a.planned_end_precision) end""";

	private static final String UNTIL = "..";

	public Dated {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException(last + " is before " + first);
		}
	}

	/** On that day, or in that month or year by dates that say no more. */
	public static Dated in(PartialDate date) {
		return new Dated(date.precision(), date.first(), date.last());
	}

	/** On one of these days. */
	public static Dated days(LocalDate first, LocalDate last) {
		return new Dated(Precision.DAY, first, last);
	}

	/**
	 * Reads {@code 2016}, {@code 2016-03}, {@code 2016-03-10} or
	 * {@code 2016-03-01..2016-03-31}.
	 * @throws IllegalArgumentException if the text has another shape, or ends before it
	 * begins
	 */
	public static Dated parse(String text) {
		int until = text.indexOf(UNTIL);
		if (until < 0) {
			return in(PartialDate.parse(text));
		}
		PartialDate first = PartialDate.parse(text.substring(0, until));
		PartialDate last = PartialDate.parse(text.substring(until + UNTIL.length()));
		if (first.precision() != Precision.DAY || last.precision() != Precision.DAY) {
			throw new IllegalArgumentException("Not days: " + text);
		}
		return days(first.first(), last.first());
	}

	/** The condition of the activities {@code a} that are dated so. */
	public Condition condition(String bound) {
		String sql = """
				a.begins is not null and daterange(a.begins, a.finishes, '[]') && daterange(:%1$s_first, :%1$s_last, '[]')
				and %2$s = :%1$s_precision"""
			.formatted(bound, PRECISION);
		return new Condition(sql, Map.of(bound + "_first", this.first, bound + "_last", this.last, bound + "_precision",
				this.precision.code()));
	}

	/** As it is parsed. */
	@Override
	public String toString() {
		boolean days = this.precision == Precision.DAY && !this.first.equals(this.last);
		return days ? this.first + UNTIL + this.last : new PartialDate(this.first, this.precision).toString();
	}

}
