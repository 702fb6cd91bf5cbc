/**
 * What a report, list or dashboard says when it leaves the pages: content once, rendered
 * many times. Modules make a {@link org.roca.portfolio.shared.document.Document}; every
 * {@link org.roca.portfolio.shared.document.Renderer} can write it.
 */
@NullMarked
package org.roca.portfolio.shared.document;

import org.jspecify.annotations.NullMarked;
