package org.roca.portfolio.shared.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A form that somebody has filled in and not saved.
 *
 * @param line what a list says of it
 * @param version the version that the form was opened on, null for something new
 * @param fields what was typed
 * @param seq the number with which the page sent it
 */
public record KeptForm(Line line, @Nullable Integer version, Map<String, List<String>> fields, long seq) {

	/**
	 * A draft as an offer names it, without its text.
	 *
	 * @param key the key of its form
	 * @param title the title as typed so far, null when none is
	 * @param savedAt when it was kept
	 * @param href the page of the form with this draft in it
	 */
	public record Line(UUID key, @Nullable String title, Instant savedAt, String href) {
	}

}
