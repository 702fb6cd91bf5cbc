/**
 * How much a page asks of the database: counted for each request, told in the
 * {@code Server-Timing} header, and asserted by tests, because a page makes a fixed
 * number of queries however many rows there are.
 */
@NullMarked
package org.roca.portfolio.shared.timing;

import org.jspecify.annotations.NullMarked;
