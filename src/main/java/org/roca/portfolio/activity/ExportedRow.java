package org.roca.portfolio.activity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An activity in a file, once for each of its groups.
 *
 * @param group the code of its group, null where the list has none
 * @param cells a text for each column, null where nothing is known
 */
record ExportedRow(@Nullable String group, List<@Nullable String> cells) {
}
