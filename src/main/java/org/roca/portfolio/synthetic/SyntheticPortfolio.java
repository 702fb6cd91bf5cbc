package org.roca.portfolio.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import org.roca.portfolio.shared.start.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A portfolio that was never carried out: any number of activities of 2,000 projects in
 * 40 countries with 5,000 organisations, as uneven and as incomplete as the real one.
 * Written by the statements in {@code synthetic/}, all or nothing, with every constraint
 * of the schema in force. The same size, seed and day make the same records.
 */
class SyntheticPortfolio {

	private static final Logger logger = LoggerFactory.getLogger(SyntheticPortfolio.class);

	private static final List<String> SCRIPTS = List.of("1-words", "2-registers", "3-projects", "4-activities",
			"5-parts", "6-review");

	/** What an empty portfolio has none of. Code lists and accounts come with a start. */
	private static final List<String> RECORDS = List.of("programme", "field_of_work", "source", "organisation", "place",
			"project", "site", "contribution", "activity", "report", "revision");

	private static final long LOCK = 8_138_2015L;

	private final DataSource database;

	private final PasswordEncoder passwords;

	private final Clock clock;

	SyntheticPortfolio(DataSource database, PasswordEncoder passwords, Clock clock) {
		this.database = database;
		this.passwords = passwords;
		this.clock = clock;
	}

	/**
	 * Fills the database, unless it has this very portfolio.
	 * @param activities how many
	 * @throws StartRefusedException when there is any other record
	 */
	void fill(long activities, long seed) {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			// A statement may take minutes: the pool's limit is for pages.
			connection.setNetworkTimeout(Runnable::run, 0);
			connection.setAutoCommit(false);
			try {
				if (isWanted(statement, activities, seed)) {
					write(statement, activities, seed);
				}
				connection.commit();
			}
			catch (SQLException | RuntimeException ex) {
				connection.rollback();
				throw ex;
			}
			finally {
				connection.setAutoCommit(true);
			}
		}
		catch (SQLException ex) {
			throw new UncategorizedSQLException("fill with a synthetic portfolio", null, ex);
		}
	}

	private static boolean isWanted(Statement statement, long activities, long seed) throws SQLException {
		statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
		try (ResultSet mark = statement.executeQuery("select activities, seed from synthetic_portfolio")) {
			if (mark.next()) {
				if (mark.getLong(1) != activities || mark.getLong(2) != seed) {
					throw new StartRefusedException(("The database has another synthetic portfolio, of %d activities "
							+ "with seed %d: set portfolio.synthetic=%1$d and portfolio.synthetic-seed=%2$d, or "
							+ "portfolio.data-dir to another folder.")
						.formatted(mark.getLong(1), mark.getLong(2)));
				}
				return false;
			}
		}
		for (String table : RECORDS) {
			try (ResultSet record = statement.executeQuery("select from " + table + " limit 1")) {
				if (record.next()) {
					throw new StartRefusedException("The database has records, and a synthetic portfolio fills only an "
							+ "empty one: start without portfolio.synthetic, or set portfolio.data-dir or "
							+ "SPRING_DATASOURCE_URL to an empty database.");
				}
			}
		}
		return true;
	}

	private void write(Statement statement, long activities, long seed) throws SQLException {
		logger.info("Making a synthetic portfolio of {} activities.", activities);
		Instant begin = this.clock.instant();
		statement.execute("set local work_mem = '64MB'; set local maintenance_work_mem = '256MB'");
		Map<String, String> values = Map.of("activities", String.valueOf(activities), "seed", String.valueOf(seed),
				"day", LocalDate.ofInstant(begin, this.clock.getZone()).toString(), "at", begin.toString(), "password",
				String.valueOf(this.passwords.encode(UUID.randomUUID().toString())));
		for (String script : SCRIPTS) {
			Instant start = this.clock.instant();
			statement.execute(sql(script, values));
			logger.info("  {}: {} s", script, Duration.between(start, this.clock.instant()).toSeconds());
		}
		statement.getConnection().commit();
		statement.getConnection().setAutoCommit(true);
		statement.execute("vacuum (analyze)");
		statement.getConnection().setAutoCommit(false);
		logger.info("Made it in {} s.", Duration.between(begin, this.clock.instant()).toSeconds());
	}

	private static String sql(String script, Map<String, String> values) {
		try {
			String sql = new ClassPathResource("synthetic/" + script + ".sql")
				.getContentAsString(StandardCharsets.UTF_8);
			for (Map.Entry<String, String> value : values.entrySet()) {
				sql = sql.replace("${" + value.getKey() + "}", value.getValue());
			}
			return sql;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
