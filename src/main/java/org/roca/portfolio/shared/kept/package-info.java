/**
 * Pages that are drawn once and kept until a record changes. The database says which
 * state of the records a page was drawn from; a page of another state is never shown.
 */
@NullMarked
package org.roca.portfolio.shared.kept;

import org.jspecify.annotations.NullMarked;
