/**
 * Pages that people keep under a name, with their filters: saved, shared, opened first
 * after signing in, followed. A view is an address alone, and whoever opens it sees what
 * they may.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "activity :: since" })
package org.roca.portfolio.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
