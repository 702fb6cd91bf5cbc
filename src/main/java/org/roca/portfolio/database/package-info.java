/**
 * The database of the local default: a real PostgreSQL 18 that the application starts and
 * stops, for a first look on a machine that has nothing but a JDK. Nothing depends on
 * this module; production names its own database instead.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.roca.portfolio.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
