package org.roca.portfolio.shared.review;

/**
 * A step of the review that its rules do not allow now, often because another was faster.
 */
public class ReviewRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ReviewRefusedException(String rule) {
		super(rule);
	}

}
