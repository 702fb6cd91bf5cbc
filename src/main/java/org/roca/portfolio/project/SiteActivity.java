package org.roca.portfolio.project;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Text;

/**
 * An activity at a site.
 *
 * @param reference such as {@code XAC-K22-0042}
 * @param title its title
 * @param type the name of its type
 * @param plate its lead project, null when out of view
 * @param start the actual first date, else the planned one; null when neither is known
 * @param end the last date of the same kind, null when there is only one
 */
record SiteActivity(String reference, Text title, Text type, @Nullable Plate plate, @Nullable PartialDate start,
		@Nullable PartialDate end) {
}
