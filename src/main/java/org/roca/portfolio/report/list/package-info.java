/** The list of reports: all of them for the office, those issued for it for a donor. */
@NullMarked
package org.roca.portfolio.report.list;

import org.jspecify.annotations.NullMarked;
