/** Writes documents as comma-separated values. */
@NullMarked
package org.roca.portfolio.shared.document.csv;

import org.jspecify.annotations.NullMarked;
