package org.roca.portfolio.shared.view;

import org.roca.portfolio.shared.web.Timeline;

/**
 * The time that a project runs.
 *
 * @param slug the project in addresses
 * @param row its row on the axis of time
 */
record Period(String slug, Timeline.Row row) {
}
