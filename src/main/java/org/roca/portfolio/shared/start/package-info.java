/**
 * A start that cannot succeed says so in one sentence that names the property to set.
 */
@NullMarked
package org.roca.portfolio.shared.start;

import org.jspecify.annotations.NullMarked;
