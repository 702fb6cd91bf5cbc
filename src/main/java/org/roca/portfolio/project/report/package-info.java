/**
 * What projects and their programme bring along to period reports.
 */
@NullMarked
package org.roca.portfolio.project.report;

import org.jspecify.annotations.NullMarked;
