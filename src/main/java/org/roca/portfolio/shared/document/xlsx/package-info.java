/** Writes documents as workbooks with typed cells. */
@NullMarked
package org.roca.portfolio.shared.document.xlsx;

import org.jspecify.annotations.NullMarked;
