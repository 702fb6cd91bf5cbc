package org.roca.portfolio.project;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumeratedValue;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/**
 * A country or region where a project works.
 *
 * @param countryIso the country, or {@code null} for a region that the document does not
 * list
 * @param role whether it is covered or only borders on what is
 * @param label how the document calls it
 * @param basisNote what it was inferred from, or {@code null} when stated
 * @param citation where it shows
 */
@Embeddable
public record Coverage(@JdbcTypeCode(SqlTypes.CHAR) @Nullable String countryIso, @Enumerated(EnumType.STRING) Role role,
		Text label, @Nullable Text basisNote, Citation citation) {

	/** What a country is to a project. */
	public enum Role {

		/** The project works there. */
		COVERED("covered"),

		/** Borders on a country where the project works. */
		NEIGHBOUR("neighbour");

		@EnumeratedValue
		private final String code;

		Role(String code) {
			this.code = code;
		}

	}

}
