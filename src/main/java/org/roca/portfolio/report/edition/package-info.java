/**
 * Editions of reports: content and files as they were issued, kept for ever. Nothing here
 * computes a figure of an issued edition again.
 */
@NullMarked
package org.roca.portfolio.report.edition;

import org.jspecify.annotations.NullMarked;
