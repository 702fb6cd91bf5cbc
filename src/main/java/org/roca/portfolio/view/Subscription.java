package org.roca.portfolio.view;

import java.time.Instant;

/**
 * What the reader follows a view by.
 *
 * @param seenRevision the last revision whose changes the reader has seen
 * @param seenAt when that was
 * @param feed whether there is an open feed
 */
record Subscription(int seenRevision, Instant seenAt, boolean feed) {
}
