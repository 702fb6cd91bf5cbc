package org.roca.portfolio.project;

/**
 * A number that an activity has for good.
 *
 * @param project the project that leads the activity
 * @param slug the project's slug
 * @param number counted from 1 within the project
 */
public record ActivityNumber(ProjectId project, String slug, int number) {

	/**
	 * The reference that a person can say.
	 * @return such as {@code XAC-K22-0042}
	 */
	public String reference() {
		return "%s-%04d".formatted(this.slug, this.number);
	}

}
