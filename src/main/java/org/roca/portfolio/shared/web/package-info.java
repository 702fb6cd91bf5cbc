/**
 * What every page shares: the frame around it, how numbers and dates read in English and
 * Russian, assets with hashed addresses, and the pages that explain an error.
 */
@NullMarked
package org.roca.portfolio.shared.web;

import org.jspecify.annotations.NullMarked;
