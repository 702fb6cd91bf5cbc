package org.roca.portfolio.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * One run of the PostgreSQL of a data folder, on the loopback address. What is committed
 * is on the disk, because the library's shortcuts for tests are taken back.
 */
final class EmbeddedServer implements AutoCloseable {

	/**
	 * The last three are the client that vanished, a quiet log and no socket in a folder
	 * that others write to.
	 */
	private static final Map<String, String> SETTINGS = Map.of("fsync", "on", "synchronous_commit", "on",
			"full_page_writes", "on", "listen_addresses", "127.0.0.1", "max_connections", "50",
			"client_connection_check_interval", "1s", "log_checkpoints", "off", "unix_socket_directories", "");

	private final DataFolder folder;

	private final EmbeddedPostgres server;

	private EmbeddedServer(DataFolder folder, EmbeddedPostgres server) {
		this.folder = folder;
		this.server = server;
	}

	/**
	 * Starts the server of a folder, making its files where there are none. An earlier
	 * one must have been stopped.
	 * @param port where it listens; 0 for any free one
	 * @param password the file with the password of its superuser
	 */
	static EmbeddedServer start(DataFolder folder, Path password, int port) throws IOException {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setPort(port)
			.setDataDirectory(folder.cluster())
			.setOverrideWorkingDirectory(folder.programs().toFile())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofMinutes(1))
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", password.toString())
			.setConnectConfig("password", Files.readString(password).strip())
			.setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
			.setErrorRedirector(Redirect.appendTo(folder.log().toFile()));
		SETTINGS.forEach(builder::setServerConfig);
		characterTypes().ifPresent((locale) -> builder.setLocaleConfig("locale", locale));
		return new EmbeddedServer(folder, builder.start());
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

	int port() {
		return this.server.getPort();
	}

	/** A connection of the superuser. */
	Connection connection() throws SQLException {
		return this.server.getPostgresDatabase().getConnection();
	}

	/** Its first process; empty when that has ended already. */
	Optional<ProcessHandle> process() throws IOException {
		return new OrphanedServer(this.folder).process();
	}

	/**
	 * Stops PostgreSQL, which writes everything out first. A slow disk takes longer than
	 * the library waits.
	 */
	@Override
	public void close() throws IOException {
		this.server.close();
		new OrphanedServer(this.folder).stop();
	}

}
