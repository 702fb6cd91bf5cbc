package org.roca.portfolio.activity.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * All checks of one record.
 *
 * @param reference the record
 * @param findings what the checks say
 */
public record Checklist(String reference, List<Finding> findings) {

	private static final Comparator<Finding> WORST_FIRST = Comparator.comparing((finding) -> !finding.isMust());

	static Checklist of(String reference, CheckFacts facts) {
		return new Checklist(reference, Arrays.stream(Check.values())
			.map((check) -> new Finding(check, check.judge(facts), (check == Check.TWIN) ? facts.twins() : List.of()))
			.filter((finding) -> finding.verdict().kind() != Verdict.Kind.NOT_ASKED)
			.sorted(WORST_FIRST)
			.toList());
	}

	/** What must be put right before it can be submitted. */
	public List<Finding> musts() {
		return this.findings.stream().filter(Finding::isMust).toList();
	}

	/** What does not hold, the worst first. */
	public List<Finding> open() {
		return this.findings.stream().filter((finding) -> !finding.isGood()).toList();
	}

	/** What is in order. */
	public List<Finding> good() {
		return this.findings.stream().filter(Finding::isGood).toList();
	}

	/** How many points can wait. */
	public int waiting() {
		return open().size() - musts().size();
	}

	/** Whether it can be submitted. */
	public boolean isReady() {
		return musts().isEmpty();
	}

}
