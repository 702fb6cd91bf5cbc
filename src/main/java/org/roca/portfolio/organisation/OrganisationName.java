package org.roca.portfolio.organisation;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumeratedValue;

/**
 * Another name by which pages call an organisation.
 *
 * @param kind what sort of name it is
 * @param name the name as pages write it
 */
@Embeddable
public record OrganisationName(@Enumerated(EnumType.STRING) Kind kind, String name) {

	/** Sorts of names. */
	public enum Kind {

		/** Another wording. */
		ALIAS("alias"),

		/** A name of the past. */
		FORMER("former"),

		/** A part of a donor government that gives in its name. */
		BUREAU("bureau");

		@EnumeratedValue
		private final String code;

		Kind(String code) {
			this.code = code;
		}

	}

}
