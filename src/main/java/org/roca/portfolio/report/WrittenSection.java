package org.roca.portfolio.report;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.roca.portfolio.shared.document.Block;
import org.roca.portfolio.shared.report.ReportSection;
import org.roca.portfolio.shared.report.ReportSubject;

/**
 * A section of which nothing can be computed.
 *
 * @param code its name
 * @param place where it stands
 */
record WrittenSection(String code, int place) implements ReportSection {

	@Override
	public boolean isWritten() {
		return true;
	}

	@Override
	public List<Block> blocks(ReportSubject subject) {
		return List.of();
	}

	/** The sections that people alone can fill. */
	@Configuration(proxyBeanMethods = false)
	static class All {

		@Bean
		ReportSection summarySection() {
			return new WrittenSection("summary", 10);
		}

		@Bean
		ReportSection achievementsSection() {
			return new WrittenSection("achievements", 30);
		}

		@Bean
		ReportSection challengesSection() {
			return new WrittenSection("challenges", 80);
		}

	}

}
