/**
 * Records that were put away. They are in no list, figure, search or export, for anybody,
 * and come back as they were.
 */
@NullMarked
package org.roca.portfolio.activity.bin;

import org.jspecify.annotations.NullMarked;
