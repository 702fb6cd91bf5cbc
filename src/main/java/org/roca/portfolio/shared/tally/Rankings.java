package org.roca.portfolio.shared.tally;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.roaringbitmap.RoaringBitmap;

/** The orders of a tally that pages have asked for. Given up where memory is short. */
class Rankings {

	/** How many orders are held: those that were asked for last. */
	private static final int MOST = 16;

	private final Rows rows;

	private final Cache<RowOrder, Ranking> held = Caffeine.newBuilder().maximumSize(MOST).softValues().build();

	Rankings(Rows rows) {
		this.rows = rows;
	}

	/** The ranking of an order, a new one that is not yet read where there is none. */
	Ranking of(RowOrder order) {
		return this.held.get(order, (key) -> new Ranking(this.rows));
	}

	/** Whether a ranking is one of this tally, and still held in step with it. */
	boolean holds(RowOrder order, Ranking ranking) {
		return this.held.getIfPresent(order) == ranking;
	}

	/** Activities have changed. */
	void move(RoaringBitmap changed) {
		this.held.asMap().replaceAll((order, ranking) -> ranking.move(changed));
	}

	/** Names that orders follow have changed. */
	void rename() {
		this.held.asMap().keySet().removeIf(RowOrder::named);
	}

}
