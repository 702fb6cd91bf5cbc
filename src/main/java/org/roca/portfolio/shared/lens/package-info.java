/**
 * The lens through which any page can be seen: as a donor sees it, and as it was on a
 * past day. Both are asked for in the address, travel with every link of the page, and
 * change nothing.
 */
@NullMarked
package org.roca.portfolio.shared.lens;

import org.jspecify.annotations.NullMarked;
