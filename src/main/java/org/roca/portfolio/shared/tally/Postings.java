package org.roca.portfolio.shared.tally;

import java.util.function.BooleanSupplier;
import java.util.function.Function;

import com.carrotsearch.hppc.LongHashSet;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which activities have words that were asked for. They are found once; after a change
 * only the activities that were read again are asked whether they have them.
 */
class Postings {

	/** Of how many questions they are kept, while there is memory. */
	private static final int MOST = 100;

	private final Rows rows;

	private final Cache<String, Posting> kept = Caffeine.newBuilder().maximumSize(MOST).softValues().build();

	Postings(Rows rows) {
		this.rows = rows;
	}

	/** The row of an activity is free, and whether the activity has the words unknown. */
	void remove(long key, int row) {
		this.kept.asMap().values().forEach((posting) -> {
			posting.unread().add(key);
			if (row != Rows.NOT_HELD) {
				posting.found().remove(row);
			}
		});
	}

	/**
	 * The rows that have some words; not to be changed.
	 * @param read finds the keys of those that have them, among some or, for null, among
	 * all
	 * @param unchanged asks whether the records are still those of the tally
	 */
	RoaringBitmap having(String words, Function<long @Nullable [], long[]> read, BooleanSupplier unchanged) {
		Posting known = this.kept.getIfPresent(words);
		if (known != null && known.unread().isEmpty()) {
			return known.found();
		}
		RoaringBitmap found = this.rows.find(read.apply((known != null) ? known.unread().toArray() : null));
		if (known != null) {
			found.or(known.found());
		}
		if (unchanged.getAsBoolean()) {
			this.kept.put(words, new Posting(found, new LongHashSet()));
		}
		return found;
	}

	/**
	 * Who has the words of one question.
	 *
	 * @param found the rows that have them
	 * @param unread the keys of those that are to be asked again
	 */
	private record Posting(RoaringBitmap found, LongHashSet unread) {

	}

}
