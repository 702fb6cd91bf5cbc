package org.roca.portfolio.organisation;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;

/**
 * A donor in the register with its figures.
 *
 * @param donor the donor
 * @param projects that it funds
 * @param activities that name it
 * @param contributions on record; null where the person may not see this donor's
 * @param usd what they add up to in US dollars as sources state them; null where the
 * person may not see this donor's
 */
record DonorLine(OrganisationEntry donor, Figure projects, Figure activities, @Nullable Figure contributions,
		@Nullable Figure usd) {
}
