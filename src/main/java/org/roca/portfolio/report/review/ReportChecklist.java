package org.roca.portfolio.report.review;

import java.util.Comparator;
import java.util.List;

/**
 * All checks of one report.
 *
 * @param findings what the checks say, the worst first
 */
public record ReportChecklist(List<Finding> findings) {

	public ReportChecklist {
		findings = findings.stream().sorted(Comparator.comparing((finding) -> !finding.isMust())).toList();
	}

	/** What does not hold. */
	public List<Finding> open() {
		return this.findings.stream().filter((finding) -> !finding.good()).toList();
	}

	/** What is in order. */
	public List<Finding> good() {
		return this.findings.stream().filter(Finding::good).toList();
	}

	/** How many points must be put right before it can be submitted. */
	public long musts() {
		return this.findings.stream().filter(Finding::isMust).count();
	}

	/** Whether it can be submitted. */
	public boolean isReady() {
		return musts() == 0;
	}

	/**
	 * What one check says.
	 *
	 * @param good whether it holds
	 * @param must whether the report can't be submitted without it
	 * @param text the sentence, in the language of the reader
	 * @param href where it is put right, or its records are
	 */
	public record Finding(boolean good, boolean must, String text, String href) {

		public boolean isMust() {
			return !this.good && this.must;
		}

	}

}
