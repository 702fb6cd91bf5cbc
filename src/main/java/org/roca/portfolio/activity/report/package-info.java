/**
 * What activities bring along to period reports: their sections and the rows in them.
 */
@NullMarked
package org.roca.portfolio.activity.report;

import org.jspecify.annotations.NullMarked;
