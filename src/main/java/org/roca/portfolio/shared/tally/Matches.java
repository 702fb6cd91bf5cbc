package org.roca.portfolio.shared.tally;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import org.roca.portfolio.shared.filter.Condition;

/**
 * The rows that meet conditions of their own texts and references: found once, and asked
 * again only of activities that have changed since. Given up where memory is short.
 */
class Matches {

	private static final int MOST = 100;

	private final Cache<Condition, Match> held = Caffeine.newBuilder().maximumSize(MOST).softValues().build();

	/** What is known of a condition, or null for nothing. */
	@Nullable Match find(Condition condition) {
		return this.held.getIfPresent(condition);
	}

	/** Keeps which rows meet a condition now. */
	void keep(Condition condition, RoaringBitmap rows) {
		this.held.put(condition, new Match(rows, new RoaringBitmap()));
	}

	/** Activities have changed. */
	void move(RoaringBitmap changed) {
		this.held.asMap()
			.replaceAll((condition, match) -> new Match(match.rows(), RoaringBitmap.or(match.moved(), changed)));
	}

	/** Names have changed by which activities are found. */
	void rename() {
		this.held.invalidateAll();
	}

	/**
	 * What is known of a condition.
	 *
	 * @param rows the rows that met it
	 * @param moved the rows that have changed since
	 */
	record Match(RoaringBitmap rows, RoaringBitmap moved) {
	}

}
