package org.roca.portfolio.activity.draft;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A draft as a list or an offer names it, without its text.
 *
 * @param key the key of its form
 * @param path the page of the form
 * @param title the title as typed so far, null when none is
 * @param seq the number with which the page sent it
 * @param savedAt when it was kept
 */
public record DraftLine(UUID key, String path, @Nullable String title, long seq, Instant savedAt) {

	/** Whether it is of many records at once. */
	public boolean isGrid() {
		return TypedForm.GRID.equals(this.path);
	}

	/** Whether it is of an activity that is not on record yet. */
	public boolean isNewActivity() {
		return this.path.equals("/activities/new");
	}

	/** What its page is part of, as addresses call it: {@code activities}. */
	public String area() {
		return this.path.split("/")[1];
	}

	/** The reference of the record that it changes, or null for a new record or many. */
	public @Nullable String reference() {
		return TypedForm.reference(this.path);
	}

	/** The page of the form with this draft in it. */
	public String href() {
		return href(this.path, this.key);
	}

	static String href(String path, UUID key) {
		return path + "?draft=" + key;
	}

}
