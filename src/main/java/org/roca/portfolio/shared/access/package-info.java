/**
 * The log of who opened and took away what. Nothing leaves the portfolio as a file
 * without a line in it.
 */
@NullMarked
package org.roca.portfolio.shared.access;

import org.jspecify.annotations.NullMarked;
