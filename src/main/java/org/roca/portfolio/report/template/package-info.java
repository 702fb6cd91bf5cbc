/**
 * Which sections reports begin with, and in which order.
 */
@NullMarked
package org.roca.portfolio.report.template;

import org.jspecify.annotations.NullMarked;
