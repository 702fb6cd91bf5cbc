/**
 * Projects with their pillars, coverage and parties, what sources say of them, and the
 * places and sites where they work.
 */
@ApplicationModule(allowedDependencies = { "programme", "organisation", "reference", "shared" })
@NullMarked
package org.roca.portfolio.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
