/**
 * The same selection of activities as map, timeline, calendar and chart. The selection is
 * read as the list reads it, and each figure opens the rows of the list that make it.
 */
@NullMarked
package org.roca.portfolio.activity.view;

import org.jspecify.annotations.NullMarked;
