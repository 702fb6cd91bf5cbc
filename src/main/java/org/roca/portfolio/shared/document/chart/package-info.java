/** Draws charts. */
@NullMarked
package org.roca.portfolio.shared.document.chart;

import org.jspecify.annotations.NullMarked;
