package org.roca.portfolio.shared.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;

/**
 * Days from left to right, divided into years, months or days so that the divisions can
 * be told apart.
 *
 * @param unit what it is divided into
 * @param first its first day
 * @param after the day after its last
 */
public record TimeAxis(ChronoUnit unit, LocalDate first, LocalDate after) {

	/** More days than this are divided into months. */
	private static final int DAYS = 45;

	/** More months than this are divided into years. */
	private static final int MONTHS = 36;

	/** A timeline of whole years. */
	static TimeAxis years(int from, int to) {
		return new TimeAxis(ChronoUnit.YEARS, LocalDate.of(from, 1, 1), LocalDate.of(to + 1, 1, 1));
	}

	/** An axis just long enough, from the beginning of a unit to the end of one. */
	static TimeAxis around(LocalDate first, LocalDate last) {
		if (ChronoUnit.DAYS.between(first, last) < DAYS) {
			return new TimeAxis(ChronoUnit.DAYS, first.minusDays(1), last.plusDays(2));
		}
		if (ChronoUnit.MONTHS.between(first, last) < MONTHS) {
			return new TimeAxis(ChronoUnit.MONTHS, first.withDayOfMonth(1),
					last.with(TemporalAdjusters.firstDayOfNextMonth()));
		}
		return years(first.getYear(), last.getYear());
	}

	/**
	 * The divisions, of which as many are named as have room: more on a wide page than on
	 * a phone.
	 */
	public List<Tick> ticks() {
		Precision precision = switch (this.unit) {
			case DAYS -> Precision.DAY;
			case MONTHS -> Precision.MONTH;
			default -> Precision.YEAR;
		};
		List<Tick> ticks = new ArrayList<>();
		int wide = step((precision == Precision.YEAR) ? 24 : (precision == Precision.MONTH) ? 10 : 7);
		int narrow = step((precision == Precision.YEAR) ? 4 : 2);
		for (LocalDate at = this.first; at.isBefore(this.after); at = at.plus(1, this.unit)) {
			int number = number(at);
			ticks.add(new Tick(new PartialDate(at, precision), x(at), round(x(at.plus(1, this.unit)) - x(at)),
					number % wide == 0, number % narrow == 0));
		}
		return ticks;
	}

	/**
	 * Where a day begins.
	 * @return percent of the axis from its left end
	 */
	double x(LocalDate day) {
		double all = ChronoUnit.DAYS.between(this.first, this.after);
		return round(Math.min(100, Math.max(0, 100 * ChronoUnit.DAYS.between(this.first, day) / all)));
	}

	/**
	 * The number by which every so many are named: round years, and months from January.
	 */
	private int number(LocalDate at) {
		return switch (this.unit) {
			case DAYS -> (int) ChronoUnit.DAYS.between(this.first, at);
			case MONTHS -> at.getMonthValue() - 1;
			default -> at.getYear();
		};
	}

	private int step(int most) {
		int count = (int) this.unit.between(this.first, this.after);
		int[] round = (this.unit == ChronoUnit.YEARS) ? new int[] { 1, 2, 5, 10, 20, 50 }
				: (this.unit == ChronoUnit.MONTHS) ? new int[] { 1, 2, 3, 6, 12 } : new int[] { 1, 2, 7, 14, 21 };
		for (int step : round) {
			if (count <= most * step) {
				return step;
			}
		}
		return round[round.length - 1];
	}

	private static double round(double value) {
		return Math.round(value * 100) / 100.0;
	}

	/**
	 * A division of the axis.
	 *
	 * @param at the day, month or year
	 * @param x where it begins, in percent
	 * @param width how wide it is, in percent
	 * @param named whether there is room for its name
	 * @param main whether there is room for it on a phone as well
	 */
	public record Tick(PartialDate at, double x, double width, boolean named, boolean main) {

		/** The middle, in percent. */
		public double middle() {
			return round(this.x + this.width / 2);
		}

		/** Which part of its name stands there, so that it stays within the axis. */
		public String anchor() {
			return (middle() < 6) ? "start" : (middle() > 94) ? "end" : "middle";
		}

	}

}
