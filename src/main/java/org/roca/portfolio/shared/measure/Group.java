package org.roca.portfolio.shared.measure;

import org.jspecify.annotations.Nullable;

/**
 * The activities of a selection that share one value of a dimension, or of two.
 *
 * @param key the code of the value, {@code unknown} for those that state none
 * @param second the code of the second value, null where only one dimension was asked for
 * @param measures what they add up to
 */
public record Group(String key, @Nullable String second, Measures measures) {
}
