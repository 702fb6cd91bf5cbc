/**
 * Brings records in from outside: the real portfolio into an empty database.
 */
@ApplicationModule(
		allowedDependencies = { "activity", "finance", "project", "programme", "organisation", "reference", "shared" })
@NullMarked
package org.roca.portfolio.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
