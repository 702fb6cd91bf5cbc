package org.roca.portfolio.activity;

import java.io.IOException;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Lets a second thread see the very records that the transaction of another sees, so that
 * two processes of the database read at once.
 */
@Component
class SameMoment {

	private static final Logger logger = LoggerFactory.getLogger(SameMoment.class);

	private final JdbcTemplate jdbc;

	private final PlatformTransactionManager transactions;

	SameMoment(DataSource database, PlatformTransactionManager transactions) {
		this.jdbc = new JdbcTemplate(database);
		this.transactions = transactions;
	}

	/** Work that reads records. */
	interface Work {

		void read(JdbcTemplate jdbc) throws IOException;

	}

	/**
	 * Does work on a second thread, unless there is no connection left for it.
	 * @param snapshot what {@code pg_export_snapshot()} said in a transaction of the
	 * present that goes on meanwhile
	 */
	void see(String snapshot, Work work) throws IOException {
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
		definition.setReadOnly(true);
		definition.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		TransactionStatus transaction;
		try {
			transaction = this.transactions.getTransaction(definition);
		}
		catch (CannotCreateTransactionException ex) {
			logger.info("An export reads on one connection, since no second one is free: {}", ex.getMessage());
			return;
		}
		try {
			this.jdbc.execute("set transaction snapshot '" + snapshot + "'");
			work.read(this.jdbc);
		}
		finally {
			this.transactions.rollback(transaction);
		}
	}

}
