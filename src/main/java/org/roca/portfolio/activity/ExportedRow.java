package org.roca.portfolio.activity;

import org.jspecify.annotations.Nullable;

/**
 * An activity in a file, once for each of its groups.
 *
 * @param group the code of its group, null where the list has none
 * @param bytes its cells in the form of the file
 */
record ExportedRow(@Nullable String group, byte[] bytes) {
}
