package org.roca.portfolio.activity.history;

import org.roca.portfolio.shared.Text;

/**
 * The record whose history is read.
 *
 * @param id its key
 * @param reference its reference
 * @param title its title now
 * @param projectId the key of the project that leads it
 * @param version how often it was changed, as forms name it
 * @param reviewState how far its review has come
 * @param binned whether it is in the bin
 * @param versions how many versions there are
 */
record Recorded(long id, String reference, Text title, long projectId, int version, String reviewState, boolean binned,
		int versions) {

	/** Whether donors see it as it is. */
	public boolean approved() {
		return this.reviewState.equals("approved");
	}

}
