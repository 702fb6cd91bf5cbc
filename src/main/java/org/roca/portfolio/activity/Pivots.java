package org.roca.portfolio.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.tally.Question;
import org.roca.portfolio.shared.tally.Ranking;
import org.roca.portfolio.shared.tally.RowOrder;
import org.roca.portfolio.shared.tally.Selector;

/**
 * Activities spread over an order, among which a place is found that no activity has.
 *
 * @param places their places
 * @param keys their keys
 * @param size how many places there are
 */
record Pivots(List<Integer> places, Long[] keys, int size) {

	private static final int MOST = 1000;

	/**
	 * The places around one.
	 * @param before how many of these stand before it. One of them may have moved just
	 * now, so that one more on each side is taken
	 */
	Span around(int before) {
		int next = before + 1;
		return new Span((before > 1) ? this.places.get(before - 2) : 0,
				(next < this.places.size()) ? this.places.get(next) : this.size - 1);
	}

	/**
	 * Some places.
	 *
	 * @param first the first of them
	 * @param last the last of them
	 */
	record Span(int first, int last) {
	}

	/** Some activities of an order. */
	record Asked(RowOrder order, Ranking ranking, boolean down) implements Question<Optional<Pivots>> {

		@Override
		public Optional<Pivots> answer(Selector selector) {
			if (!selector.isUsable(this.order, this.ranking)) {
				return Optional.empty();
			}
			int size = this.ranking.size();
			List<Integer> places = new ArrayList<>();
			List<Long> keys = new ArrayList<>();
			for (int place = 0; place < size; place += Math.max(1, size / MOST)) {
				int row = this.ranking.at(place, this.down);
				if (row != Ranking.NONE) {
					places.add(place);
					keys.add(selector.tally().rows().keys(RoaringBitmap.bitmapOf(row))[0]);
				}
			}
			return Optional.of(new Pivots(places, keys.toArray(Long[]::new), size));
		}

	}

}
