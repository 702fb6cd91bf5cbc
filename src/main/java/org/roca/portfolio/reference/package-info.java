/**
 * Code lists with stable codes, and the sources that facts are taken from.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package org.roca.portfolio.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
