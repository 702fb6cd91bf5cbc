package org.roca.portfolio.programme;

import jakarta.persistence.Converter;

import org.roca.portfolio.shared.IdConverter;

/**
 * The identity of a thematic area.
 *
 * @param value the number in the database, which no person sees
 */
public record ThematicAreaId(long value) {

	@Converter(autoApply = true)
	static class Column extends IdConverter<ThematicAreaId> {

		Column() {
			super(ThematicAreaId::value, ThematicAreaId::new);
		}

	}

}
