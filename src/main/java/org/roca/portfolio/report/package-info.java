/**
 * Reports that people write for a donor or the office: their texts, review and templates,
 * and what they say. Figures and rows are read with SQL.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.roca.portfolio.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
