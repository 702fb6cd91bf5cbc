package org.roca.portfolio.activity.since;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Text;

/**
 * A changed activity as pages list it.
 *
 * @param kind what became of it
 * @param reference its reference
 * @param title its title in the version seen now
 * @param project the project that leads it
 * @param at when that version was saved
 * @param author who saved it, null for nobody or where the reader is not told
 * @param review how far its review has come, as messages name it
 * @param parts the keys of the words for the fields and parts that differ
 * @param from the number of the version seen then, 0 for none or where the reader is not
 * told
 * @param to the number of the version seen now
 */
public record ChangeRow(ChangeKind kind, String reference, Text title, Plate project, Instant at,
		@Nullable String author, String review, List<String> parts, int from, int to) {

	/** Whether the reader may look at both versions side by side. */
	public boolean hasComparison() {
		return this.from > 0 && this.to > this.from;
	}

}
