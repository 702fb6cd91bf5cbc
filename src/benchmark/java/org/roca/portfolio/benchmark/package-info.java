/**
 * What every page and file costs on synthetic portfolios of growing size, driven by
 * Gatling. Off the normal build and never in the product; see the profile
 * {@code benchmark}.
 */
@NullMarked
package org.roca.portfolio.benchmark;

import org.jspecify.annotations.NullMarked;
