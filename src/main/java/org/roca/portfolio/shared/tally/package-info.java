/**
 * What is counted of every activity, held in memory and in step with the records, so that
 * a selection of any size is counted exactly without its rows being read again. It is a
 * copy: the records are what holds, every start reads it anew, and each use first takes
 * in what has changed since the last.
 */
@NullMarked
package org.roca.portfolio.shared.tally;

import org.jspecify.annotations.NullMarked;
