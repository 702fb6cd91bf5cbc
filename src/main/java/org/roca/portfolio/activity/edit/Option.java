package org.roca.portfolio.activity.edit;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list, in the language of the reader.
 *
 * @param value what the form sends
 * @param words what the reader reads
 * @param language the language of the words, where it is not the reader's
 */
record Option(String value, String words, @Nullable String language) {
}
