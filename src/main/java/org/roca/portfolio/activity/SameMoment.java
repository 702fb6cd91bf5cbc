package org.roca.portfolio.activity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A second connection to the database that sees the same moment of the records as a
 * transaction under way, a past day included, so that two queries of one file can be
 * answered at the same time.
 */
final class SameMoment implements AutoCloseable {

	private final Connection connection;

	/**
	 * Opens the connection.
	 * @param transaction on a connection with an isolated transaction, which must outlive
	 * this one
	 */
	SameMoment(JdbcTemplate transaction, DataSource dataSource) throws SQLException {
		Map<String, Object> moment = transaction.queryForMap("""
				select pg_export_snapshot() snapshot, current_setting('search_path') path,
					coalesce(current_setting('portfolio.revision', true), '') revision""");
		this.connection = dataSource.getConnection();
		try {
			this.connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			this.connection.setReadOnly(true);
			this.connection.setAutoCommit(false);
			JdbcTemplate same = jdbc();
			same.execute("set transaction snapshot '" + moment.get("snapshot") + "'");
			same.queryForList("select set_config('search_path', ?, true), set_config('portfolio.revision', ?, true)",
					moment.get("path"), moment.get("revision"));
		}
		catch (SQLException | RuntimeException ex) {
			close();
			throw ex;
		}
	}

	/** Queries over this connection. */
	JdbcTemplate jdbc() {
		return new JdbcTemplate(new SingleConnectionDataSource(this.connection, true));
	}

	@Override
	public void close() throws SQLException {
		try (this.connection) {
			this.connection.rollback();
		}
	}

}
