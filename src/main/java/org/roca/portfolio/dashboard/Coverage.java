package org.roca.portfolio.dashboard;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Text;

/**
 * A country or region where a project works.
 *
 * @param iso ISO alpha-2, null for a region whose countries are not listed
 * @param label how the project's document calls it
 * @param role covered, or a neighbour that it only names
 * @param basisNote from what it was inferred, null when stated
 * @param origin where it is stated
 */
record Coverage(@Nullable String iso, Text label, String role, @Nullable Text basisNote, Origin origin) {
}
