package org.roca.portfolio.shared.start;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The application was told to stop (Ctrl+C, SIGTERM) before it was ready. Whatever fails
 * from then on fails because its database and its context are being closed, and is not
 * the reason.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoppedAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		if (!stopping()) {
			return null;
		}
		leaveOutTheTrace();
		return new FailureAnalysis("It was stopped before it was ready.", null, failure);
	}

	/**
	 * Spring Boot closes the context once more and prints the trace of finding it closed.
	 */
	private static void leaveOutTheTrace() {
		LoggingSystem.get(SpringApplication.class.getClassLoader())
			.setLogLevel(SpringApplication.class.getName(), LogLevel.OFF);
	}

	/** Hooks are refused once the machine ends, and at no other time. */
	private static boolean stopping() {
		Thread hook = new Thread();
		try {
			Runtime.getRuntime().addShutdownHook(hook);
			Runtime.getRuntime().removeShutdownHook(hook);
			return false;
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

}
