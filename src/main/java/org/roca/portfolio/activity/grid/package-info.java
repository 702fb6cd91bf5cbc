/**
 * Many activities at once: the rows of the list with their cells open, each row saved or
 * refused by itself.
 */
@NullMarked
package org.roca.portfolio.activity.grid;

import org.jspecify.annotations.NullMarked;
