package org.roca.portfolio.search;

import org.jspecify.annotations.Nullable;

/**
 * What a question is answered with.
 *
 * @param findings records that have its words, or resemble them
 * @param asked the selection of activities that it asks for, null if for none
 */
record Answer(Findings findings, @Nullable AskedSelection asked) {
}
