package org.roca.portfolio.shared.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Column;

/**
 * A value that activities of a selection have.
 *
 * @param code its code, {@code unknown} for that of not known
 * @param activities how many have it, never none
 */
record Choice(String code, long activities) {

	/** Most first. */
	static final Comparator<Choice> ORDER = Comparator.comparingLong(Choice::activities)
		.reversed()
		.thenComparing(Choice::code);

	/** The values that activities have, most first. */
	static List<Choice> of(Column column, RoaringBitmap rows) {
		long[] counts = column.count(rows);
		List<Choice> choices = new ArrayList<>();
		for (int number = 0; number < counts.length; number++) {
			if (counts[number] > 0) {
				choices.add(new Choice(column.code(number), counts[number]));
			}
		}
		choices.sort(ORDER);
		return choices;
	}

	boolean isUnknown() {
		return FilterName.UNKNOWN.equals(this.code);
	}

}
