/**
 * The history of an activity: its versions, what differs between two of them, and how an
 * earlier one is restored.
 */
@NullMarked
package org.roca.portfolio.activity.history;

import org.jspecify.annotations.NullMarked;
