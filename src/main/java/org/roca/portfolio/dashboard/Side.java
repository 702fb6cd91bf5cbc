package org.roca.portfolio.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison.
 *
 * @param code what the address names it by
 * @param label its name in words
 * @param view its activities
 * @param page its dashboard, null for a period
 */
record Side(String code, String label, View view, @Nullable String page) {
}
