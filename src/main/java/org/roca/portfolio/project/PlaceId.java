package org.roca.portfolio.project;

import jakarta.persistence.Converter;

import org.roca.portfolio.shared.IdConverter;

/**
 * The identity of a place.
 *
 * @param value the number in the database, which no person sees
 */
public record PlaceId(long value) {

	@Converter(autoApply = true)
	static class Column extends IdConverter<PlaceId> {

		Column() {
			super(PlaceId::value, PlaceId::new);
		}

	}

}
