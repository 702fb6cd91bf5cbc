/** Writes documents as tagged PDF. */
@NullMarked
package org.roca.portfolio.shared.document.pdf;

import org.jspecify.annotations.NullMarked;
