/**
 * Who changed what, when and why.
 */
@NullMarked
package org.roca.portfolio.shared.history;

import org.jspecify.annotations.NullMarked;
