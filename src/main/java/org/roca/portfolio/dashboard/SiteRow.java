package org.roca.portfolio.dashboard;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * A site in a list of another record.
 *
 * @param slug the slug in addresses
 * @param name the name
 * @param others other names and spellings
 * @param kind what it is
 * @param country where it stands
 * @param neighbour the country across the border, null when inland or not stated
 * @param opened when it opened, null when not known
 * @param project the project that it belongs to, null when out of view
 * @param origin where it is stated
 */
record SiteRow(String slug, Text name, List<String> others, Text kind, Text country, @Nullable Text neighbour,
		@Nullable PartialDate opened, @Nullable ProjectKey project, Origin origin) {
}
