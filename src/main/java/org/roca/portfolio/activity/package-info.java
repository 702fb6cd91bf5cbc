/**
 * Activities of projects, and all that hangs on them.
 */
@ApplicationModule(allowedDependencies = { "project", "organisation", "reference", "shared" })
@NullMarked
package org.roca.portfolio.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
