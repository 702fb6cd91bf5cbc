package org.roca.portfolio.shared.tally;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import com.carrotsearch.hppc.LongArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the orders of activities. Who uses one for the first time waits for it; one that
 * is worn is read again behind its readers.
 */
@Repository
public class RankingReader {

	private static final Logger logger = LoggerFactory.getLogger(RankingReader.class);

	private static final int FETCH = 10_000;

	private static final CustomizableThreadFactory THREADS = new CustomizableThreadFactory("order-");

	static {
		THREADS.setDaemon(true);
	}

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final Executor behind = Executors.newSingleThreadExecutor(THREADS);

	/** What is being read behind its readers, or waits for it. */
	private final Set<Ranking> asked = ConcurrentHashMap.newKeySet();

	RankingReader(DataSource database, PlatformTransactionManager transactions) {
		this.jdbc = new JdbcTemplate(database);
		this.jdbc.setFetchSize(FETCH);
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
	}

	/**
	 * Reads an order unless that was done before. Who needs it meanwhile waits.
	 * @param ranking was given for this order to the transaction of the caller
	 */
	public void read(RowOrder order, Ranking ranking) {
		if (!ranking.isRead()) {
			this.transaction.executeWithoutResult((status) -> take(order, ranking));
		}
		Ranking next = ranking.next();
		if (next != null && !next.isRead() && this.asked.add(next)) {
			this.behind.execute(() -> readBehind(order, ranking, next));
		}
	}

	private void readBehind(RowOrder order, Ranking worn, Ranking next) {
		try {
			this.transaction.executeWithoutResult((status) -> take(order, next));
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("An order of activities could not be read again, and will be at the next change", ex);
			worn.forgetNext();
		}
		finally {
			this.asked.remove(next);
		}
	}

	private void take(RowOrder order, Ranking ranking) {
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
