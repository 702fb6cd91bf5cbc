package org.roca.portfolio.shared.start;

import java.io.Reader;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.util.FileCopyUtils;

import static org.assertj.core.api.Assertions.assertThat;

class StartFailureTests {

	@Test
	void aUsedPortNamesItsProperty() {
		FailureAnalysis analysis = new PortInUseAnalyzer().analyze(new PortInUseException(8080));
		assertThat(analysis.getDescription()).contains("Port 8080", "server.port");
	}

	@Test
	void anUnreachableDatabaseNamesItsProperties() {
		FailureAnalysis analysis = new DatabaseUnreachableAnalyzer()
			.analyze(new IllegalStateException(new PSQLException("Connection to db:5432 refused.\nCheck it.",
					PSQLState.CONNECTION_UNABLE_TO_CONNECT)));
		assertThat(analysis.getDescription())
			.contains("connection to db:5432 refused. Check it)", "SPRING_DATASOURCE_URL")
			.doesNotContain("\n");
	}

	@Test
	void whatFailsWithoutAnyoneStoppingItIsNotPutDownToThem() {
		assertThat(new StoppedAnalyzer().analyze(new IllegalStateException("no"))).isNull();
	}

	/** In a process of its own, whose hooks run only once it ends. */
	@Test
	void whatFailsOnceItIsStoppedIsPutDownToThat() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Stopped.class.getName())
			.redirectErrorStream(true)
			.start();
		try (Reader said = process.inputReader()) {
			assertThat(FileCopyUtils.copyToString(said))
				.contains("The application did not start. It was stopped before it was ready.")
				.doesNotContain("\tat ");
		}
	}

	@Test
	void anErrorInAStatementIsNotAnUnreachableDatabase() {
		assertThat(new DatabaseUnreachableAnalyzer().analyze(new PSQLException("no", PSQLState.SYNTAX_ERROR))).isNull();
	}

	/** Fails while it ends. */
	static class Stopped {

		public static void main(String[] args) {
			Runtime.getRuntime()
				.addShutdownHook(new Thread(() -> new SentenceReporter().report(
						Objects.requireNonNull(new StoppedAnalyzer().analyze(new IllegalStateException("closed"))))));
		}

	}

}
