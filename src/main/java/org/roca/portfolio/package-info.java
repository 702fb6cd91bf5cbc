/**
 * The programme portfolio of the Regional Office for Central Asia. Each package below is
 * a module; what it may use stands in its own package-info and is verified by a test.
 */
@NullMarked
package org.roca.portfolio;

import org.jspecify.annotations.NullMarked;
