/**
 * The programme, its sub-programmes and their thematic areas.
 */
@ApplicationModule(allowedDependencies = { "reference", "shared" })
@NullMarked
package org.roca.portfolio.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
