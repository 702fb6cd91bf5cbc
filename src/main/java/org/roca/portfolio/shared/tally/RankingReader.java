package org.roca.portfolio.shared.tally;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import com.carrotsearch.hppc.LongArrayList;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the orders of activities. */
@Repository
public class RankingReader {

	private static final int FETCH = 10_000;

	private static final Logger logger = LoggerFactory.getLogger(RankingReader.class);

	private static final CustomizableThreadFactory THREADS = new CustomizableThreadFactory("rankings-");

	static {
		THREADS.setDaemon(true);
	}

	private final ExecutorService behind = Executors.newSingleThreadExecutor(THREADS);

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	RankingReader(DataSource database, PlatformTransactionManager transactions) {
		this.jdbc = new JdbcTemplate(database);
		this.jdbc.setFetchSize(FETCH);
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
	}

	/**
	 * Reads an order unless that was done before. Who needs it meanwhile waits. For one
	 * that is worn nobody waits: it goes on as it is, until the next one is read.
	 * @param ranking was given for this order to the transaction of the caller
	 */
	public void read(RowOrder order, Ranking ranking) {
		synchronized (ranking) {
			if (!ranking.isRead()) {
				this.transaction.executeWithoutResult((status) -> take(order, ranking));
			}
		}
		Ranking next = ranking.next();
		if (next != null) {
			prepare(order, next);
		}
	}

	/** Reads an order behind everybody's back, unless that has begun. */
	public void prepare(RowOrder order, Ranking ranking) {
		if (ranking.begin()) {
			this.behind.execute(() -> {
				try {
					read(order, ranking);
				}
				catch (RuntimeException ex) {
					logger.warn("An order of activities can't be read; the next page of it tries again", ex);
				}
				finally {
					ranking.end();
				}
			});
		}
	}

	private void take(RowOrder order, Ranking ranking) {
		LongArrayList keys = new LongArrayList();
		int[] valued = { 0 };
		this.jdbc.query(order.sql(), (row) -> {
			keys.add(row.getLong(1));
			valued[0] += row.getBoolean(2) ? 0 : 1;
		});
		ranking.take(keys, valued[0]);
	}

	@PreDestroy
	void close() {
		this.behind.shutdown();
	}

}
