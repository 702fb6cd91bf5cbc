/**
 * Which records are meant: the filters of the public contract as values, and the SQL
 * conditions made from them. A figure and the list behind it are built from the same
 * condition, so that they cannot differ.
 */
@NullMarked
package org.roca.portfolio.shared.filter;

import org.jspecify.annotations.NullMarked;
