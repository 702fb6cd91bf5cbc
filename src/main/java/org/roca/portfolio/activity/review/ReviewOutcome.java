package org.roca.portfolio.activity.review;

/**
 * What the page says after a step: which one, what became of it, and the reason that was
 * typed, so that it is not typed again.
 *
 * @param action submit, approve or return
 * @param step what became of it
 * @param reason as typed, empty for other steps
 * @param version the version that the person saw
 */
public record ReviewOutcome(String action, Step step, String reason, int version) {

	/** The name under which the next page finds it. */
	public static final String ATTRIBUTE = "reviewOutcome";

	public boolean isDone() {
		return this.step == Step.DONE;
	}

	/** Whether this step was asked for in vain. */
	public boolean failed(String asked) {
		return !isDone() && this.action.equals(asked);
	}

	/** The key of the sentence, without its ending. */
	public String message() {
		return "review." + (isDone() ? "done." + this.action : "refused." + this.step.code());
	}

}
