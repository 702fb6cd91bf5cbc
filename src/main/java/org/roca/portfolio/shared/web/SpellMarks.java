package org.roca.portfolio.shared.web;

import java.util.List;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.PartialDate.Precision;
import org.roca.portfolio.shared.measure.Spell;

/**
 * The marks of one row of a timeline. One mark stands for all activities that began in
 * the same month, and for months on end where there are many, so that a timeline stays
 * readable and short however many activities there are.
 */
public final class SpellMarks {

	private SpellMarks() {
	}

	/**
	 * The marks of spells.
	 * @param its those of one row, in their order
	 * @param crowded with more marks than this, those that touch are drawn as one
	 */
	public static List<Timeline.Mark> of(List<Spell> its, int crowded) {
		return ((its.size() > crowded) ? Spell.joined(its) : its).stream().map(SpellMarks::mark).toList();
	}

	private static Timeline.Mark mark(Spell spell) {
		PartialDate end = (spell.began().precision() == Precision.YEAR)
				? new PartialDate(spell.last().withDayOfYear(1), Precision.YEAR)
				: new PartialDate(spell.last().withDayOfMonth(1), Precision.MONTH);
		return new Timeline.Mark(spell.began(), end, spell.planned(), null, spell.activities());
	}

}
