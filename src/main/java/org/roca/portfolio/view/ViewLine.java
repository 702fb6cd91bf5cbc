package org.roca.portfolio.view;

import org.jspecify.annotations.Nullable;

/**
 * A view as the list shows it.
 *
 * @param view the view
 * @param selection what it selects for the reader
 * @param count how many rows its list has now for the reader; null where it is no list,
 * or names something that the reader does not see
 * @param news how many activities in it are new or changed since the reader last looked;
 * null where the reader does not follow it
 */
record ViewLine(SavedView view, Selection selection, @Nullable Long count, @Nullable Long news) {
}
