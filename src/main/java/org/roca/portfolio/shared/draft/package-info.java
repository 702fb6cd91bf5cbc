/**
 * Drafts of forms that any module may have: what people typed and did not save yet.
 */
@NullMarked
package org.roca.portfolio.shared.draft;

import org.jspecify.annotations.NullMarked;
