package org.roca.portfolio.shared.tally;

import com.carrotsearch.hppc.LongArrayList;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

import static org.assertj.core.api.Assertions.assertThat;

class RankingsTests {

	private static final RowOrder ORDER = new RowOrder("select 1", false);

	private final Rows rows = new Rows();

	private final Rankings rankings = new Rankings(this.rows);

	@Test
	void aWornOrderGoesOnUntilTheNextOneIsReadAndSomethingChanges() {
		long[] keys = new long[2000];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = i + 1;
			this.rows.of(keys[i]);
		}
		Ranking first = this.rankings.of(ORDER);
		take(first, keys);
		this.rankings.move(RoaringBitmap.bitmapOfRange(0, 1000));
		assertThat(first.next()).isNull();
		this.rankings.move(RoaringBitmap.bitmapOf(1000));
		Ranking next = first.next();
		assertThat(next).isNotNull();
		this.rankings.move(RoaringBitmap.bitmapOf(1500));
		take(next, keys);
		assertThat(this.rankings.of(ORDER)).isSameAs(first);
		assertThat(this.rankings.holds(ORDER, first)).isTrue();
		assertThat(first.place(2000, false)).isEqualTo(1999);
		assertThat(first.place(1501, false)).isEqualTo(Ranking.NONE);
		this.rankings.move(RoaringBitmap.bitmapOf(1600));
		assertThat(this.rankings.of(ORDER)).isSameAs(next);
		next.settle();
		assertThat(next.place(1, false)).isZero();
		assertThat(next.moved()).isEqualTo(RoaringBitmap.bitmapOf(1500, 1600));
		assertThat(next.walk(RoaringBitmap.bitmapOfRange(0, 2000), 1499, false, false, 3))
			.isEqualTo(RoaringBitmap.bitmapOf(1499, 1500, 1501, 1502, 1600));
	}

	private static void take(Ranking ranking, long[] keys) {
		LongArrayList read = new LongArrayList();
		read.add(keys);
		ranking.take(read, keys.length);
		ranking.settle();
	}

}
