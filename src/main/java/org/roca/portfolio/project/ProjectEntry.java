package org.roca.portfolio.project;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Plate;
import org.roca.portfolio.shared.Text;

/**
 * A project as the register reads it.
 *
 * @param plate its plate
 * @param themeSlug its thematic area in addresses
 * @param theme its thematic area
 * @param title the official title, whole
 * @param type national, cross_border, regional or global
 * @param start null when not known
 * @param end null when not known
 */
record ProjectEntry(Plate plate, String themeSlug, Text theme, Text title, String type, @Nullable PartialDate start,
		@Nullable PartialDate end) {

	/** The project in addresses. */
	public String slug() {
		return this.plate.slug();
	}

}
