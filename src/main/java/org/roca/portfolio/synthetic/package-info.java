/**
 * Portfolios that were never carried out, of any size, to see how the product works with
 * many records. They fill an empty database alone, and mark it for good.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.roca.portfolio.synthetic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
