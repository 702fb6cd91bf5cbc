/** What differs between two editions of a report, or an edition and today. */
@NullMarked
package org.roca.portfolio.report.difference;

import org.jspecify.annotations.NullMarked;
