package org.roca.portfolio.project;

import jakarta.persistence.Converter;

import org.roca.portfolio.shared.IdConverter;

/**
 * The identity of a pillar.
 *
 * @param value the number in the database, which no person sees
 */
public record PillarId(long value) {

	@Converter(autoApply = true)
	static class Column extends IdConverter<PillarId> {

		Column() {
			super(PillarId::value, PillarId::new);
		}

	}

}
