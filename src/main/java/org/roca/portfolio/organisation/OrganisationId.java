package org.roca.portfolio.organisation;

import jakarta.persistence.Converter;

import org.roca.portfolio.shared.IdConverter;

/**
 * The identity of an organisation.
 *
 * @param value the number in the database, which no person sees
 */
public record OrganisationId(long value) {

	@Converter(autoApply = true)
	static class Column extends IdConverter<OrganisationId> {

		Column() {
			super(OrganisationId::value, OrganisationId::new);
		}

	}

}
