/**
 * The form of a report: new or on record, its drafts, and what two people made of it.
 */
@NullMarked
package org.roca.portfolio.report.edit;

import org.jspecify.annotations.NullMarked;
