/**
 * The way from draft to approved, which records and reports go alike.
 */
@NullMarked
package org.roca.portfolio.shared.review;

import org.jspecify.annotations.NullMarked;
