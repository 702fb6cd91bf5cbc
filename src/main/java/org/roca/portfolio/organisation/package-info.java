/**
 * Beneficiary agencies, donors and partners: their names, and what became of them.
 */
@ApplicationModule(allowedDependencies = { "reference", "shared" })
@NullMarked
package org.roca.portfolio.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
