/**
 * The same selection of a register as map, timeline and chart. The selection is read as
 * the table reads it, and each figure opens the rows of the table that make it.
 */
@NullMarked
package org.roca.portfolio.shared.view;

import org.jspecify.annotations.NullMarked;
