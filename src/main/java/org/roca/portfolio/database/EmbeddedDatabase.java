package org.roca.portfolio.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import org.roca.portfolio.shared.start.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A running PostgreSQL of the local default: on the loopback address, a free port and a
 * password made at random; what is committed is on the disk, because the library's
 * shortcuts for tests are taken back.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	static final String MAJOR = "18";

	private static final String NAME = "portfolio";

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	/**
	 * The last three are the client that vanished, a quiet log and no socket in a folder
	 * that others write to.
	 */
	private static final Map<String, String> SETTINGS = Map.of("fsync", "on", "synchronous_commit", "on",
			"full_page_writes", "on", "listen_addresses", "127.0.0.1", "max_connections", "50",
			"client_connection_check_interval", "1s", "log_checkpoints", "off", "unix_socket_directories", "");

	private final DataFolder folder;

	private final EmbeddedPostgres server;

	private final String password;

	private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, String password) {
		this.folder = folder;
		this.server = server;
		this.password = password;
	}

	/**
	 * Starts the database of a folder, making it on first use and recovering it after a
	 * crash.
	 * @throws StartRefusedException when the folder cannot be used or PostgreSQL does not
	 * start
	 */
	static EmbeddedDatabase start(Path path) {
		if ("root".equals(System.getProperty("user.name")) && System.getProperty("os.name").startsWith("Linux")
				&& !LinuxUtils.isUnshareAvailable()) {
			throw new StartRefusedException("PostgreSQL does not run as root on this machine: start the application as "
					+ "another user, or set SPRING_DATASOURCE_URL to a database that is running.");
		}
		DataFolder folder = DataFolder.open(path, MAJOR);
		try {
			return start(folder);
		}
		catch (IOException | SQLException | IllegalStateException ex) {
			folder.close();
			throw new StartRefusedException(
					"The embedded PostgreSQL did not start (" + ex.getMessage() + "; its log is " + folder.log()
							+ "): set portfolio.data-dir (PORTFOLIO_DATA_DIR) to another folder, or "
							+ "SPRING_DATASOURCE_URL to a database that is running.",
					ex);
		}
		catch (StartRefusedException ex) {
			folder.close();
			throw ex;
		}
	}

	private static EmbeddedDatabase start(DataFolder folder) throws IOException, SQLException {
		new OrphanedServer(folder).stop();
		Files.deleteIfExists(folder.log());
		FirstStart first = new FirstStart(folder);
		first.begin();
		Path passwordFile = first.password();
		String password = Files.readString(passwordFile).strip();
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(folder.cluster())
			.setOverrideWorkingDirectory(folder.programs().toFile())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofMinutes(1))
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", passwordFile.toString())
			.setConnectConfig("password", password)
			.setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
			.setErrorRedirector(Redirect.appendTo(folder.log().toFile()));
		SETTINGS.forEach(builder::setServerConfig);
		characterTypes().ifPresent((locale) -> builder.setLocaleConfig("locale", locale));
		EmbeddedPostgres server = builder.start();
		EmbeddedDatabase database = new EmbeddedDatabase(folder, server, password);
		try {
			database.prepare();
			first.end();
			logger.info("The embedded PostgreSQL {} keeps its records in {}", MAJOR, folder.cluster().getParent());
			return database;
		}
		catch (IOException | SQLException ex) {
			server.close();
			throw ex;
		}
	}

	/**
	 * Trigrams know a Cyrillic letter as a letter only in a locale of the operating
	 * system that does.
	 */
	private static Optional<String> characterTypes() {
		String system = System.getProperty("os.name");
		return system.startsWith("Linux") ? Optional.of("C.UTF-8")
				: system.startsWith("Mac") ? Optional.of("en_US.UTF-8") : Optional.empty();
	}

	/**
	 * The application is the owner of its database and no superuser, as it should be in
	 * production.
	 */
	private void prepare() throws SQLException {
		try (Connection connection = this.server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			if (!statement.executeQuery("select from pg_roles where rolname = '" + NAME + "'").next()) {
				statement.execute("create role " + NAME + " login password '" + this.password + "'");
			}
			if (!statement.executeQuery("select from pg_database where datname = '" + NAME + "'").next()) {
				statement.execute("create database " + NAME + " owner " + NAME);
			}
		}
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:" + this.server.getPort() + "/" + NAME;
	}

	@Override
	public String getUsername() {
		return NAME;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	/**
	 * Stops PostgreSQL, which writes everything out first, and gives the folder back. A
	 * slow disk takes longer than the library waits.
	 */
	@Override
	public void close() throws IOException {
		this.server.close();
		new OrphanedServer(this.folder).stop();
		this.folder.close();
	}

}
