package org.roca.portfolio.shared.tally;

import com.carrotsearch.hppc.LongArrayList;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody waits while a worn order is read again. */
class RankingsTests {

	private static final int ALL = 3000;

	private static final RowOrder ORDER = new RowOrder("select 1", false);

	private final Rows rows = new Rows();

	private final Rankings rankings = new Rankings(this.rows);

	@Test
	void aWornOrderGoesOnUntilTheNextOneIsRead() {
		LongArrayList keys = new LongArrayList();
		for (long key = 1; key <= ALL; key++) {
			this.rows.of(key);
			keys.add(key);
		}
		Ranking worn = this.rankings.of(ORDER);
		worn.take(keys, ALL);
		worn.settle();
		this.rankings.move(RoaringBitmap.bitmapOfRange(0, 1000));
		assertThat(worn.next()).isNull();
		this.rankings.move(RoaringBitmap.bitmapOf(1000));
		Ranking next = worn.next();
		assertThat(next).isNotNull();
		this.rankings.move(RoaringBitmap.bitmapOf(2000));
		assertThat(this.rankings.of(ORDER)).isSameAs(worn);
		assertThat(next.begin()).isTrue();
		assertThat(next.begin()).as("is begun once").isFalse();
		next.end();
		assertThat(next.begin()).as("that it failed is no end").isTrue();
		next.take(keys, ALL);
		assertThat(this.rankings.of(ORDER)).as("answers are kept until records change").isSameAs(worn);
		this.rankings.move(RoaringBitmap.bitmapOf(7));
		assertThat(this.rankings.of(ORDER)).isSameAs(next);
		next.settle();
		assertThat(next.moved().toArray()).as("what has changed since").containsExactly(7, 2000);
	}

}
