package org.roca.portfolio.activity;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Ranking;
import org.roca.portfolio.shared.tally.RowOrder;
import org.roca.portfolio.shared.tally.Selector;

/**
 * By what the rows of a page are found.
 *
 * @param all the keys of the whole selection, where these are few
 * @param ranking the order, where they are many; null where the records are asked
 */
record Ranked(Long @Nullable [] all, @Nullable Ranking ranking) {

	/** With up to so many rows a selection needs no order to be found. */
	private static final int FEW = 1000;

	/** What a person may see of a selection, and its order. */
	record Asked(ActivityFilter filter, LocalDate today, RowOrder order) implements Question<Ranked> {

		@Override
		public Ranked answer(Selector selector) {
			RoaringBitmap rows = selector.select(this.filter, this.today);
			return (rows.getLongCardinality() <= FEW) ? new Ranked(selector.tally().rows().keys(rows), null)
					: new Ranked(null, selector.ranking(this.order));
		}

	}

}
