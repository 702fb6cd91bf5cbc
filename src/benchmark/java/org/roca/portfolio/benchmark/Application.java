package org.roca.portfolio.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The product on a synthetic portfolio of one size, in a process of its own. Its database
 * stays in the folder that the product gives it, so that a million activities are made
 * once.
 */
final class Application implements AutoCloseable {

	private final Process process;

	private final int port;

	private final Path data;

	private @Nullable Connection saver;

	private Application(Process process, int port, Path data) {
		this.process = process;
		this.port = port;
		this.data = data;
	}

	static Application start(Settings settings, long size) {
		try {
			int port = freePort();
			Path log = settings.directory().resolve("application-" + size + ".log");
			Files.createDirectories(settings.pages(size));
			String classPath = String.join(File.pathSeparator, settings.application().toString(),
					settings.directory().resolve("classes").toString(),
					Files.readString(settings.directory().resolve("classpath")).strip());
			Process process = new ProcessBuilder(
					List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath,
							"org.roca.portfolio.PortfolioApplication", "--portfolio.synthetic=" + size,
							"--server.port=" + port, "--portfolio.server-timing=true",
							"--portfolio.export-patience=30m", "--benchmark.pages=" + settings.pages(size)))
				.redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			Application application = new Application(process, port,
					Path.of("data-synthetic-" + size).toAbsolutePath());
			Runtime.getRuntime().addShutdownHook(new Thread(application::close));
			application.await(log);
			return application;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A synthetic portfolio of a million takes minutes to make. */
	private void await(Path log) throws IOException {
		while (!Files.readString(log).contains("Password of all")) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("The application ended: " + Files.readString(log));
			}
			pause();
		}
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	Path data() {
		return this.data;
	}

	/** A line of PostgreSQL's own note of its process: 1 its number, 4 its port. */
	int postmaster(int line) {
		try {
			return Integer
				.parseInt(Files.readAllLines(this.data.resolve("postgresql/postmaster.pid")).get(line - 1).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Saves an activity: each page is drawn anew for its next reader. */
	synchronized void change() {
		try {
			Connection connection = this.saver;
			if (connection == null) {
				connection = Statements.superuser(this);
				this.saver = connection;
			}
			try (Statement statement = connection.createStatement()) {
				statement.execute("update activity set title_en = title_en where id = (select max(id) from activity)");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	ProcessorTime processorTime() {
		return ProcessorTime.now(this.process.pid(), postmaster(1));
	}

	/** Stops it as Ctrl-C does, and its database with it. */
	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
