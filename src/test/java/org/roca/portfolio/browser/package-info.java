/**
 * The pages as people use them: journeys in a real browser, with and without scripts, in
 * both languages, by keyboard; and axe over every kind of page.
 */
@NullMarked
package org.roca.portfolio.browser;

import org.jspecify.annotations.NullMarked;
