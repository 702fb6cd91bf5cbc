package org.roca.portfolio.programme;

import jakarta.persistence.Converter;

import org.roca.portfolio.shared.IdConverter;

/**
 * The identity of a sub-programme.
 *
 * @param value the number in the database, which no person sees
 */
public record SubProgrammeId(long value) {

	@Converter(autoApply = true)
	static class Column extends IdConverter<SubProgrammeId> {

		Column() {
			super(SubProgrammeId::value, SubProgrammeId::new);
		}

	}

}
