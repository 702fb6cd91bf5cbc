package org.roca.portfolio.activity.review;

import java.util.List;
import java.util.Map;

import org.roca.portfolio.activity.review.Check.Severity;

/**
 * What one check says of one record, for a page.
 *
 * @param check the check
 * @param verdict what it says
 * @param twins records that the sentence names
 */
public record Finding(Check check, Verdict verdict, List<CheckFacts.Twin> twins) {

	private static final Map<String, String> PARTS = Map.of("people", "who", "benefits", "benefits-head", "donors",
			"donors-head");

	public boolean isGood() {
		return this.verdict.kind() == Verdict.Kind.GOOD;
	}

	/** Whether the record can't be submitted because of it. */
	public boolean isMust() {
		return !isGood() && this.check.severity() == Severity.MUST;
	}

	/** The key of the sentence. */
	public String message() {
		return "review.check." + this.check.code() + "." + this.verdict.words();
	}

	/** What the sentence names, in its order. */
	public List<Object> values() {
		return this.verdict.values();
	}

	/**
	 * The id of the field in the form that puts it right; of a part, that of its head.
	 */
	public String anchor() {
		return PARTS.getOrDefault(this.verdict.field(), this.verdict.field());
	}

}
