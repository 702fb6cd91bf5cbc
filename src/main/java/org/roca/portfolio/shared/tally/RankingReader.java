package org.roca.portfolio.shared.tally;

import javax.sql.DataSource;

import com.carrotsearch.hppc.LongArrayList;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the orders of activities. */
@Repository
public class RankingReader {

	private static final int FETCH = 10_000;

	private final JdbcTemplate jdbc;

	RankingReader(DataSource database) {
		this.jdbc = new JdbcTemplate(database);
		this.jdbc.setFetchSize(FETCH);
	}

	/**
	 * Reads an order unless that was done before. Who needs it meanwhile waits.
	 * @param ranking was given for this order to the transaction of the caller
	 */
	@Transactional(readOnly = true)
	public void read(RowOrder order, Ranking ranking) {
		synchronized (ranking) {
			if (!ranking.isRead()) {
				LongArrayList keys = new LongArrayList();
				int[] valued = { 0 };
				this.jdbc.query(order.sql(), (row) -> {
					keys.add(row.getLong(1));
					valued[0] += row.getBoolean(2) ? 0 : 1;
				});
				ranking.take(keys, valued[0]);
			}
		}
	}

}
