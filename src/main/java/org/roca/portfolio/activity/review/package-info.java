/**
 * From draft to approved: what is looked at before a record is handed on, the steps of
 * its review, and what waits for whom.
 */
@NullMarked
package org.roca.portfolio.activity.review;

import org.jspecify.annotations.NullMarked;
