package org.roca.portfolio.shared.start;

import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

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
	void anErrorInAStatementIsNotAnUnreachableDatabase() {
		assertThat(new DatabaseUnreachableAnalyzer().analyze(new PSQLException("no", PSQLState.SYNTAX_ERROR))).isNull();
	}

}
