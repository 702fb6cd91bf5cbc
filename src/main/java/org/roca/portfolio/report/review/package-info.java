/**
 * The way of a report from draft to approved, and what is looked at before.
 */
@NullMarked
package org.roca.portfolio.report.review;

import org.jspecify.annotations.NullMarked;
