package org.roca.portfolio.shared.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;

/**
 * Activities of one lead project, agency, donor or site that began, or were to begin, in
 * the same month; or in the same year, where no more is known.
 *
 * @param of the slug of the project, agency, donor or site
 * @param planned whether they were planned then, else they happened then
 * @param began the month or year
 * @param last the last day that the end of any of them can mean
 * @param activities how many
 */
public record Spell(String of, boolean planned, PartialDate began, LocalDate last, long activities) {

	/**
	 * The same activities with fewer spells: those that follow one another, or overlap,
	 * are one.
	 * @param spells of one project or other, in their order
	 */
	public static List<Spell> joined(List<Spell> spells) {
		List<Spell> joined = new ArrayList<>();
		for (Spell spell : spells) {
			int last = joined.size() - 1;
			if (last >= 0 && joined.get(last).reaches(spell)) {
				joined.set(last, joined.get(last).with(spell));
			}
			else {
				joined.add(spell);
			}
		}
		return joined;
	}

	/** Whole years are vague, and joined only with their like. */
	private boolean reaches(Spell next) {
		return this.planned == next.planned && this.began.precision() == next.began.precision()
				&& !next.began.first().isAfter(end().plusDays(1));
	}

	/** The last day of the month or year in which it ends. */
	private LocalDate end() {
		return (this.began.precision() == Precision.YEAR) ? this.last.withDayOfYear(this.last.lengthOfYear())
				: this.last.withDayOfMonth(this.last.lengthOfMonth());
	}

	private Spell with(Spell next) {
		return new Spell(this.of, this.planned, this.began, next.last.isAfter(this.last) ? next.last : this.last,
				this.activities + next.activities);
	}

}
