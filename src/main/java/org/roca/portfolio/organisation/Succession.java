package org.roca.portfolio.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * How the work of a dissolved body passed on.
 *
 * @param successor the body that took it over
 * @param happened when, or {@code null} when not known
 * @param note what else is known of it
 * @param citation where it is told
 */
@Embeddable
public record Succession(@Column(name = "successor_id") OrganisationId successor, @Nullable PartialDate happened,
		@Nullable Text note, Citation citation) {
}
