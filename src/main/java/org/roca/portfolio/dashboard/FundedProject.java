package org.roca.portfolio.dashboard;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * A project that a donor funds, and how that is known.
 *
 * @param project the project
 * @param title its official title
 * @param named whether a source names the donor as the project's donor
 * @param note what that source adds, null when nothing
 * @param contributions how many of its contributions to the project are in view
 * @param origin the source that names it, unknown when only contributions show it
 */
record FundedProject(ProjectKey project, Text title, boolean named, @Nullable Text note, long contributions,
		Origin origin) {
}
