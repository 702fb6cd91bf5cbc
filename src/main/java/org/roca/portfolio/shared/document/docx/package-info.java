/** Writes documents as text documents that are edited further. */
@NullMarked
package org.roca.portfolio.shared.document.docx;

import org.jspecify.annotations.NullMarked;
