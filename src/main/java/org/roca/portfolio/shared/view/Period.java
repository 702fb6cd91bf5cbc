package org.roca.portfolio.shared.view;

import org.roca.portfolio.shared.filter.Register;
import org.roca.portfolio.shared.web.Timeline;

/**
 * What a timeline shows of one row of a register.
 *
 * @param token the row, as {@link Register#token()} writes it
 * @param row its row on the axis of time
 */
record Period(String token, Timeline.Row row) {
}
