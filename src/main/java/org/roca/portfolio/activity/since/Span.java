package org.roca.portfolio.activity.since;

import java.time.Instant;

/**
 * From when until when changes are looked for.
 *
 * @param from the last revision before, whose state is the one compared with
 * @param until the last revision looked at
 * @param begins when the first of them was made
 * @param whole whether changes are on record for all of the time asked for; else the
 * record of changes begins later
 */
public record Span(int from, int until, Instant begins, boolean whole) {
}
