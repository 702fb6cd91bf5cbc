package org.roca.portfolio.shared.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/**
 * Prints why the start failed on the error stream, as one line where one sentence is all
 * there is to say. Stands in for Spring Boot's framed report, which application.yaml
 * switches off.
 */
class SentenceReporter implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		System.err.println("The application did not start. " + analysis.getDescription());
		if (StringUtils.hasText(analysis.getAction())) {
			System.err.println(analysis.getAction());
		}
	}

}
