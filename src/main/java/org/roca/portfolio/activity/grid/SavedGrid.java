package org.roca.portfolio.activity.grid;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A page of rows after it was sent.
 *
 * @param sent what was typed; rows in conflict stand over the record as it is now
 * @param outcomes what became of each row that was changed, by reference
 */
record SavedGrid(SentGrid sent, Map<String, RowOutcome> outcomes) {

	/** What was typed and never taken: a draft, or a form whose session had expired. */
	static SavedGrid typed(SentGrid sent) {
		return new SavedGrid(sent, Map.of());
	}

	/** What became of a row, or null when nobody changed it. */
	@Nullable RowOutcome of(String reference) {
		return this.outcomes.get(reference);
	}

	/** The same under another key. */
	SavedGrid under(UUID key) {
		return new SavedGrid(this.sent.under(key), this.outcomes);
	}

	/** Whether some row still holds what nobody has saved. */
	boolean isOpen() {
		return this.outcomes.values().stream().anyMatch((outcome) -> !outcome.isSaved());
	}

}
