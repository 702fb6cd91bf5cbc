package org.roca.portfolio.activity.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Standing;
import org.roca.portfolio.shared.Text;

/**
 * A record on which somebody waits.
 *
 * @param project the project that leads it
 * @param person through whom it waits
 * @param since when it came to this
 * @param days for how many days it has waited
 * @param note why it was returned
 */
public record WaitingRow(String reference, Text title, Plate project, Standing standing, @Nullable String person,
		Instant since, long days, @Nullable String note) {
}
