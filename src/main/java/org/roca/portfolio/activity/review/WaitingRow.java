package org.roca.portfolio.activity.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;

/**
 * A record or report on which somebody waits.
 *
 * @param kind the first part of its address, which says what it is: {@code activities}
 * @param reference the second part
 * @param project the project that leads it, null for a report about none
 * @param person through whom it waits
 * @param since when it came to this
 * @param days for how many days it has waited
 * @param note why it was returned
 */
public record WaitingRow(String kind, String reference, Text title, @Nullable Plate project, Standing standing,
		@Nullable String person, Instant since, long days, @Nullable String note) {

	/** Its page. */
	public String href() {
		return "/" + this.kind + "/" + this.reference;
	}

}
