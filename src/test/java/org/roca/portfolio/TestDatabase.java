package org.roca.portfolio;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A migrated database of one's own, copied from a template in a few milliseconds, on the
 * one server of the test run. Every Spring context gets one when this is its initializer,
 * by the same properties as in production; a test that fills a database with other
 * records asks for a {@link #fresh()} one. The user owns the database and is no
 * superuser.
 *
 * @param url the JDBC address
 */
public record TestDatabase(String url, String username, String password) {

	/**
	 * The password of the first administrator, {@code admin}, without whom no application
	 * starts on a named database.
	 */
	public static final String ADMIN_PASSWORD = "correct horse battery staple";

	private static final String OWNER = "portfolio";

	private static final AtomicInteger COUNT = new AtomicInteger();

	/** A new database with the schema and without any record. */
	public static TestDatabase fresh() {
		return create("test_" + COUNT.incrementAndGet(), Template.NAME);
	}

	/** Connections as they come, without a pool. */
	public DataSource dataSource() {
		return new DriverManagerDataSource(this.url, this.username, this.password);
	}

	/**
	 * The properties that make an application use this database, without keeping
	 * connections: many contexts of the tests wait beside each other.
	 */
	public Map<String, Object> properties() {
		return Map.of("spring.datasource.url", this.url, "spring.datasource.username", this.username,
				"spring.datasource.password", this.password, "spring.datasource.hikari.minimum-idle", 0,
				"spring.datasource.hikari.idle-timeout", 10_000);
	}

	/**
	 * Keeps the records as they are, for {@link #restore()}. Whoever is connected
	 * meanwhile loses the connection.
	 */
	void keep() {
		copy(name(), kept());
	}

	/** Brings back the records that were kept, and drops every connection. */
	void restore() {
		Server.execute("drop database " + name() + " with (force)");
		copy(kept(), name());
	}

	/** The next transaction of the server: grows with everything that is written. */
	static long writes() {
		return Server.ask("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
	}

	private String name() {
		return this.url.substring(this.url.lastIndexOf('/') + 1);
	}

	private String kept() {
		return name() + "_kept";
	}

	private static void copy(String from, String to) {
		Server.execute("alter database " + from + " allow_connections false");
		Server
			.ask("select count(pg_terminate_backend(pid, 10000)) from pg_stat_activity where datname = '" + from + "'");
		Server.execute("create database " + to + " template " + from + " owner " + OWNER);
		Server.execute("alter database " + from + " allow_connections true");
	}

	private static TestDatabase create(String name, String template) {
		TestServer server = Server.RUNNING;
		Server.execute("create database " + name + " template " + template + " owner " + OWNER);
		return new TestDatabase(server.url(name), OWNER, OWNER);
	}

	/** Gives each Spring context of the tests a database of its own. */
	public static class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("testDatabase", fresh().properties()));
			context.getEnvironment()
				.getPropertySources()
				.addLast(new MapPropertySource("firstAdministrator",
						Map.of("portfolio.admin-password", ADMIN_PASSWORD)));
		}

	}

	/** Started by the first test that needs it. */
	private static final class Server {

		private static final TestServer RUNNING = TestServer.start();

		static {
			// Pools ask whether a connection still lives before each use: see restore().
			System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
			execute("create role " + OWNER + " login password '" + OWNER + "'");
		}

		private static void execute(String sql) {
			jdbc().sql(sql).update();
		}

		private static long ask(String sql) {
			return jdbc().sql(sql).query(Long.class).single();
		}

		private static JdbcClient jdbc() {
			return JdbcClient
				.create(new DriverManagerDataSource(RUNNING.url("postgres"), RUNNING.superuser(), RUNNING.password()));
		}

	}

	/** Migrated once, then copied. */
	private static final class Template {

		private static final String NAME = migrate("migrated");

		private static String migrate(String name) {
			DataSource dataSource = create(name, "template0").dataSource();
			Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
			return name;
		}

	}

}
