package org.roca.portfolio.database;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.roca.portfolio.PortfolioApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.awaitility.Awaitility.await;

/**
 * The database of the local default in a process of its own, as a person starts it, so
 * that it can be interrupted, killed and refused.
 */
record ChildApplication(Process process, Path data, Path output) {

	static ChildApplication start(Path data, String... arguments) throws IOException {
		return start(Main.class, data, arguments);
	}

	/** The whole product, with all that is started before and beside its database. */
	static ChildApplication startWhole(Path data) throws IOException {
		return start(PortfolioApplication.class, data);
	}

	private static ChildApplication start(Class<?> main, Path data, String... arguments) throws IOException {
		Path output = Files.createTempFile(data.toAbsolutePath().getParent(), "child", ".txt");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-Dserver.port=0", "-cp", System.getProperty("java.class.path"), main.getName(),
						"--portfolio.data-dir=" + data));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(Redirect.to(output.toFile()))
			.redirectInput(Redirect.from(new File("/dev/null")))
			.start();
		return new ChildApplication(process, data, output);
	}

	ChildApplication awaitReady() throws IOException {
		await().atMost(Duration.ofMinutes(1)).until(() -> !this.process.isAlive() || says("READY"));
		if (!says("READY")) {
			throw new AssertionError("The application did not start: " + Files.readString(this.output));
		}
		return this;
	}

	private boolean says(String words) throws IOException {
		return Files.readString(this.output).contains(words);
	}

	/** What it says when it does not start. */
	String refusal() throws Exception {
		if (!this.process.waitFor(60, TimeUnit.SECONDS) || this.process.exitValue() == 0) {
			throw new AssertionError("The application started: " + Files.readString(this.output));
		}
		return Files.readString(this.output).strip();
	}

	void sql(String sql) throws SQLException, IOException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	String query(String sql) throws SQLException, IOException {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				var rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private Connection connect() throws SQLException, IOException {
		return DriverManager.getConnection(address(), "portfolio", Files.readString(this.data.resolve("password")));
	}

	/** Where its database answers. */
	String address() throws IOException {
		return "jdbc:postgresql://127.0.0.1:" + Files.readAllLines(mark()).get(3) + "/portfolio";
	}

	private Path mark() {
		return this.data.resolve("postgresql/postmaster.pid");
	}

	ProcessHandle server() throws IOException {
		return ProcessHandle.of(Long.parseLong(Files.readAllLines(mark()).get(0))).orElseThrow();
	}

	/** Stops as on Ctrl-C or a logout. */
	void stop() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			throw new AssertionError("The application does not stop");
		}
	}

	/** Ends as by kill -9. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Configuration(proxyBeanMethods = false)
	@Import(DatabaseConfiguration.class)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class })
	static class Main {

		public static void main(String[] args) {
			SpringApplication application = new SpringApplication(Main.class);
			application.setWebApplicationType(WebApplicationType.SERVLET);
			application.run(args).getBean(DataSource.class);
			System.out.println("READY");
		}

	}

}
