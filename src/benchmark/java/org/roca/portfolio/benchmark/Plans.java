package org.roca.portfolio.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roca.portfolio.benchmark.Statements.Executed;

/**
 * How PostgreSQL means to find the rows of a request's queries, by EXPLAIN.
 *
 * @param executed the queries
 * @param sequential tables of many rows that are read from end to end
 * @param failed queries that could not be explained
 */
record Plans(List<Executed> executed, Set<String> sequential, int failed) {

	private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");

	private static final int SLOWEST = 5;

	/**
	 * Tables of more rows than this must not be read from end to end. Registers count who
	 * takes part in all projects: 17,000 rows, however many activities there are.
	 */
	private static final int MANY = 20_000;

	static Plans of(Application application, List<Executed> executed) {
		Set<String> sequential = new TreeSet<>();
		int failed = 0;
		try (Connection connection = Statements.superuser(application)) {
			for (Executed query : executed) {
				if (isRead(query)) {
					try (Statement statement = connection.createStatement()) {
						scans(statement, query.sql(), sequential);
					}
					catch (SQLException ex) {
						failed++;
					}
				}
			}
			sequential.removeIf((table) -> isSmall(connection, table));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return new Plans(executed, sequential, failed);
	}

	private static boolean isRead(Executed query) {
		return query.sql().stripLeading().toLowerCase(Locale.ROOT).matches("(?s)(select|with)\\b.*");
	}

	private static void scans(Statement statement, String sql, Set<String> sequential) throws SQLException {
		try (ResultSet plan = statement.executeQuery("explain " + sql)) {
			while (plan.next()) {
				Matcher scan = SCAN.matcher(plan.getString(1));
				if (scan.find()) {
					sequential.add(scan.group(1));
				}
			}
		}
	}

	private static boolean isSmall(Connection connection, String table) {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement
					.executeQuery("select reltuples from pg_class where oid = to_regclass('" + table + "')")) {
			return !rows.next() || rows.getDouble(1) <= MANY;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	boolean useIndexes() {
		return this.sequential.isEmpty() && this.failed == 0;
	}

	String said() {
		String said = this.sequential.isEmpty() ? "index" : "sequential: " + String.join(", ", this.sequential);
		return (this.failed == 0) ? said : said + "; not explained: " + this.failed;
	}

	void slowest(StringBuilder text, Kind kind) {
		text.append("%n## %s `%s`%n".formatted(kind.name(), kind.path()));
		this.executed.stream()
			.filter((query) -> isRead(query) && !query.sql().contains("pg_reload_conf"))
			.sorted(Comparator.comparingDouble(Executed::millis).reversed())
			.limit(SLOWEST)
			.forEach((query) -> text
				.append(String.format(Locale.ROOT, "%n%.1f ms%n```sql%n%s%n```%n", query.millis(), query.sql())));
	}

}
