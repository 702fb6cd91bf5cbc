package org.roca.portfolio.shared.lens;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.servlet.ServletException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Shows pages of a past day. One read-only transaction of its own spans the page, a
 * streamed file included; in it every table of records is read from the view of the same
 * name in the schema {@code as_of}, which shows the last state of the day. Both settings
 * are local to the transaction, so that a connection goes back to the pool without them.
 */
@Component
class Past {

	/** Fails rather than shows the present where the views can't be reached. */
	private static final String GO = """
			select r.id, set_config('search_path', 'as_of, public', true),
				set_config('portfolio.revision', r.id::text, true)
			from (select max(id) id from public.revision where at < :end) r
			where r.id is not null and 'as_of.activity'::regclass is not null
			""";

	private static final Logger logger = LoggerFactory.getLogger(Past.class);

	private final PlatformTransactionManager transactions;

	private final JdbcClient jdbc;

	private final Clock clock;

	Past(PlatformTransactionManager transactions, JdbcClient jdbc, Clock clock) {
		this.transactions = transactions;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Shows a page as it was at the end of a day.
	 * @return whether the page was shown; else the record of changes begins later
	 */
	boolean show(LocalDate day, Page page) throws ServletException, IOException {
		Instant end = day.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant();
		TransactionStatus transaction = this.transactions.getTransaction(snapshot());
		try {
			if (!goTo(end)) {
				return false;
			}
			PageClock.stop(end.minusNanos(1));
			page.show();
			return true;
		}
		finally {
			PageClock.run();
			end(transaction);
		}
	}

	/** The first day whose last state is known. */
	Optional<LocalDate> begins() {
		return this.jdbc.sql("select min(at) from revision")
			.query((row, number) -> row.getObject(1, OffsetDateTime.class))
			.list()
			.stream()
			.filter((at) -> at != null)
			.findFirst()
			.map((at) -> LocalDate.ofInstant(at.toInstant(), this.clock.getZone()));
	}

	/** A connection that broke has ended the transaction, and the page has said why. */
	private void end(TransactionStatus transaction) {
		try {
			this.transactions.rollback(transaction);
		}
		catch (TransactionException ex) {
			logger.warn("A page of the past ended with a broken connection", ex);
		}
	}

	private boolean goTo(Instant end) {
		return !this.jdbc.sql(GO)
			.param("end", end.atOffset(ZoneOffset.UTC))
			.query((row, number) -> row.getInt(1))
			.list()
			.isEmpty();
	}

	/** Never part of another transaction, which would keep the settings. */
	private static TransactionDefinition snapshot() {
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition(
				TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		definition.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		definition.setReadOnly(true);
		return definition;
	}

	/** The rest of the request. */
	interface Page {

		void show() throws ServletException, IOException;

	}

}
