package org.roca.portfolio.reference;

import jakarta.persistence.Converter;

import org.roca.portfolio.shared.IdConverter;

/**
 * The identity of a source.
 *
 * @param value the number in the database, which no person sees
 */
public record SourceId(long value) {

	@Converter(autoApply = true)
	static class Column extends IdConverter<SourceId> {

		Column() {
			super(SourceId::value, SourceId::new);
		}

	}

}
