package org.roca.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL 18 of a test run: a container where a Docker engine answers, else
 * the embedded one. The system property {@code portfolio.test.database} (embedded,
 * testcontainers) forces one of them. Fast and forgetful: what is durable is tested on
 * the database of the local default.
 *
 * @param address {@code host:port}
 */
record TestServer(String address, String superuser, String password) {

	static TestServer start() {
		String wish = System.getProperty("portfolio.test.database", "");
		boolean container = switch (wish) {
			case "testcontainers" -> true;
			case "embedded" -> false;
			case "" -> DockerClientFactory.instance().isDockerAvailable();
			default -> throw new IllegalArgumentException(
					"portfolio.test.database is '" + wish + "' and must be embedded or testcontainers");
		};
		System.out.println("Database tests run on PostgreSQL 18, "
				+ (container ? "in a container (Testcontainers)." : "embedded (no Docker engine is used)."));
		return container ? container() : embedded();
	}

	/**
	 * Lives until the end of the JVM: Testcontainers' own clean-up or its shutdown hook
	 * removes it.
	 */
	@SuppressWarnings("resource")
	private static TestServer container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
			.withEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8 --locale-provider=builtin --builtin-locale=C.UTF-8")
			.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=400");
		container.start();
		Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
		return new TestServer(container.getHost() + ":" + container.getMappedPort(5432), container.getUsername(),
				container.getPassword());
	}

	/** Lives until the end of the JVM: the library stops it and removes its files. */
	@SuppressWarnings("resource")
	private static TestServer embedded() {
		try {
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setOverrideWorkingDirectory(Path.of("target", "postgresql").toAbsolutePath().toFile())
				.setLocaleConfig("locale", "C.UTF-8")
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "C.UTF-8")
				.setServerConfig("max_connections", "400")
				.setServerConfig("unix_socket_directories", "")
				.start();
			return new TestServer("127.0.0.1:" + server.getPort(), "postgres", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String url(String database) {
		return "jdbc:postgresql://" + this.address + "/" + database;
	}

}
