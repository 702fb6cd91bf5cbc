/** Shows documents in pages, and lays them out for paper. */
@NullMarked
package org.roca.portfolio.shared.document.html;

import org.jspecify.annotations.NullMarked;
