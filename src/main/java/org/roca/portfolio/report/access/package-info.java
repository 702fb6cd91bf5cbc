/** The access log as the office reads it. */
@NullMarked
package org.roca.portfolio.report.access;

import org.jspecify.annotations.NullMarked;
