package org.roca.portfolio.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.util.LinuxUtils;
import org.roca.portfolio.shared.start.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL of the local default: on the loopback address, a free port and a
 * password made at random. A server that ends while the application runs is started again
 * on its port, and recovers what was committed.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	static final String MAJOR = "18";

	private static final String NAME = "portfolio";

	/** Milliseconds before a start that failed is tried again. */
	private static final long PAUSE = 1000;

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private final DataFolder folder;

	private final Path passwordFile;

	private final String password;

	private final int port;

	private EmbeddedServer server;

	private boolean closed;

	private EmbeddedDatabase(DataFolder folder, Path passwordFile, EmbeddedServer server) throws IOException {
		this.folder = folder;
		this.passwordFile = passwordFile;
		this.password = Files.readString(passwordFile).strip();
		this.server = server;
		this.port = server.port();
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
		EmbeddedServer server = EmbeddedServer.start(folder, passwordFile, 0);
		try {
			EmbeddedDatabase database = new EmbeddedDatabase(folder, passwordFile, server);
			database.prepare();
			first.end();
			database.watch();
			logger.info("The embedded PostgreSQL {} keeps its records in {}", MAJOR, folder.cluster().getParent());
			return database;
		}
		catch (IOException | SQLException ex) {
			server.close();
			throw ex;
		}
	}

	/**
	 * The application is the owner of its database and no superuser, as it should be in
	 * production.
	 */
	private void prepare() throws SQLException {
		try (Connection connection = this.server.connection(); Statement statement = connection.createStatement()) {
			if (!statement.executeQuery("select from pg_roles where rolname = '" + NAME + "'").next()) {
				statement.execute("create role " + NAME + " login password '" + this.password + "'");
			}
			if (!statement.executeQuery("select from pg_database where datname = '" + NAME + "'").next()) {
				statement.execute("create database " + NAME + " owner " + NAME);
			}
		}
	}

	/** A server that ended before it could be watched is started again, too. */
	private void watch() throws IOException {
		this.server.process()
			.map(ProcessHandle::onExit)
			.ifPresentOrElse((exit) -> exit.thenRunAsync(this::startAgain, EmbeddedDatabase::inBackground),
					() -> inBackground(this::startAgain));
	}

	private static void inBackground(Runnable task) {
		Thread thread = new Thread(task, "embedded-postgresql");
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * The processes of a killed server may hold its memory for a moment, for which the
	 * next one is refused.
	 */
	private synchronized void startAgain() {
		while (!this.closed) {
			try {
				logger.error("The embedded PostgreSQL has ended and is started again; its log is {}",
						this.folder.log());
				this.server.close();
				this.server = EmbeddedServer.start(this.folder, this.passwordFile, this.port);
				watch();
				logger.info("The embedded PostgreSQL runs again");
				return;
			}
			catch (IOException | IllegalStateException ex) {
				logger.error("The embedded PostgreSQL does not start: {}", ex.getMessage());
				pause();
			}
		}
	}

	/** Lets the application close meanwhile. */
	private void pause() {
		try {
			wait(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.closed = true;
		}
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + NAME;
	}

	@Override
	public String getUsername() {
		return NAME;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	/** Stops PostgreSQL for good and gives the folder back. */
	@Override
	public synchronized void close() throws IOException {
		this.closed = true;
		this.server.close();
		this.folder.close();
	}

}
