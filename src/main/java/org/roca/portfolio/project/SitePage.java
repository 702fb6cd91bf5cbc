package org.roca.portfolio.project;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.SourceNote;
import org.roca.portfolio.shared.Text;

/**
 * A site with everything that is known of it.
 *
 * @param entry what lists show
 * @param kind the name of its kind
 * @param country the name of its country
 * @param neighbour the country across the border, null inland or where not stated
 * @param mode road, rail, sea_port or air; null when not known
 * @param opposite the other side of the crossing, null when not on record or out of view
 * @param oppositeSlug its slug
 * @param lat degrees north, only where a source gives them
 * @param lon degrees east, only where a source gives them
 * @param note null for none
 * @param source null for none
 */
record SitePage(SiteEntry entry, Text kind, Text country, @Nullable Text neighbour, @Nullable String mode,
		@Nullable Text opposite, @Nullable String oppositeSlug, @Nullable BigDecimal lat, @Nullable BigDecimal lon,
		@Nullable Text note, @Nullable SourceNote source) {
}
