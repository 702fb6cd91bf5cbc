package org.roca.portfolio.shared.start;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * The production database does not answer, or does not let the application in. SQL states
 * by class: 08 connection, 28 authorisation, 3D no such database, 57P03 still starting.
 */
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
		String state = String.valueOf(cause.getSQLState());
		if (!(state.startsWith("08") || state.startsWith("28") || state.startsWith("3D") || state.equals("57P03"))) {
			return null;
		}
		String reason = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").replaceFirst("[.]$", "");
		reason = reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
		return new FailureAnalysis("The database cannot be used (" + reason + "): check SPRING_DATASOURCE_URL, "
				+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.", null, cause);
	}

}
