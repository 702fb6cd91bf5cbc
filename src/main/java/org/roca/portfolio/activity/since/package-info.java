/**
 * What changed since a day or since somebody last looked: which activities of a selection
 * are new, changed, approved, cancelled, put away, as far as the reader may see.
 */
@NullMarked
@NamedInterface("since")
package org.roca.portfolio.activity.since;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
