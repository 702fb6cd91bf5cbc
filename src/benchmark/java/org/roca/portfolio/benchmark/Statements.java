package org.roca.portfolio.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The queries of a request, as PostgreSQL writes them into its log. */
final class Statements {

	/**
	 * A query that ran.
	 *
	 * @param millis how long it took
	 * @param sql with its values in their places
	 */
	record Executed(double millis, String sql) {

	}

	private static final Pattern EXECUTED = Pattern
		.compile("duration: ([0-9.]+) ms  execute [^:]+: (.*?)(?=\\n\\d{4}-\\d\\d-\\d\\d |\\z)", Pattern.DOTALL);

	private static final Pattern PARAMETERS = Pattern
		.compile("\\A[^\\n]*DETAIL:  Parameters: (.*?)(?=\\n\\d{4}-\\d\\d-\\d\\d |\\z)", Pattern.DOTALL);

	/** Values are long where they are lists: nothing is tried twice. */
	private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'[^']*+(?:''[^']*+)*+')");

	private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

	private static final long SETTLED = 300_000_000L;

	private final Application application;

	Statements(Application application) {
		this.application = application;
	}

	/** Asks once for a kind of request. */
	List<Executed> of(Kind kind) {
		Path log = this.application.data().resolve("postgresql.log");
		try (Connection connection = superuser(this.application); Statement statement = connection.createStatement()) {
			watch(statement, "set log_min_duration_statement = 0");
			this.application.change();
			long start = Files.size(log);
			Visitor.get(this.application.address(), kind);
			LockSupport.parkNanos(SETTLED);
			watch(statement, "reset log_min_duration_statement");
			byte[] all = Files.readAllBytes(log);
			return read(new String(all, (int) start, (int) (all.length - start), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void watch(Statement statement, String setting) throws SQLException {
		statement.execute("alter system " + setting);
		statement.execute("select pg_reload_conf()");
		LockSupport.parkNanos(SETTLED);
	}

	static Connection superuser(Application application) throws SQLException {
		try {
			String password = Files.readString(application.data().resolve("password")).strip();
			return DriverManager.getConnection(
					"jdbc:postgresql://127.0.0.1:" + application.postmaster(4) + "/portfolio", "postgres", password);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Executed> read(String log) {
		List<Executed> executed = new ArrayList<>();
		Matcher matcher = EXECUTED.matcher(log);
		while (matcher.find()) {
			Matcher parameters = PARAMETERS.matcher(log.substring(Math.min(log.length(), matcher.end() + 1)));
			String values = parameters.find() ? parameters.group(1) : "";
			executed.add(new Executed(Double.parseDouble(matcher.group(1)), filled(matcher.group(2).strip(), values)));
		}
		return executed;
	}

	private static String filled(String sql, String values) {
		Map<String, String> said = new HashMap<>();
		Matcher value = VALUE.matcher(values);
		while (value.find()) {
			said.put(value.group(1), value.group(2));
		}
		return PLACE.matcher(sql)
			.replaceAll((place) -> Matcher.quoteReplacement(said.getOrDefault(place.group(1), place.group())));
	}

}
