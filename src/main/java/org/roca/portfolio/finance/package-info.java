/**
 * What donors agreed to give to projects.
 */
@ApplicationModule(allowedDependencies = { "project", "organisation", "reference", "shared" })
@NullMarked
package org.roca.portfolio.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
