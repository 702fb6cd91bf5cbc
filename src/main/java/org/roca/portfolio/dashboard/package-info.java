/**
 * Read models and pages that say what the record adds up to: the portfolio, a country, a
 * thematic area, a field of work, a project, an agency, a donor. They read with SQL and
 * depend on the schema alone; nothing depends on them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.roca.portfolio.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
