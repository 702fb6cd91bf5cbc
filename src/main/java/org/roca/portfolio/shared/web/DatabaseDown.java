package org.roca.portfolio.shared.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells whether an error means that the database does not answer, which passes by itself,
 * and is no fault of the page.
 */
final class DatabaseDown {

	/** Classes of SQL states: no connection; the server is stopping or starting. */
	private static final String[] STATES = { "08", "57P" };

	private DatabaseDown() {
	}

	static boolean isCauseOf(@Nullable Throwable error) {
		return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
			.limit(20)
			.anyMatch((cause) -> cause instanceof CannotCreateTransactionException
					|| cause instanceof DataAccessResourceFailureException
					|| cause instanceof SQLTransientConnectionException
					|| (cause instanceof SQLException sql && means(sql.getSQLState())));
	}

	private static boolean means(@Nullable String state) {
		return state != null && Stream.of(STATES).anyMatch(state::startsWith);
	}

}
