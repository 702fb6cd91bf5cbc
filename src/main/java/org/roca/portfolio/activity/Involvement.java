package org.roca.portfolio.activity;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.organisation.OrganisationId;

/**
 * An organisation that took part in an activity.
 *
 * @param organisation who
 * @param role what it did there; {@code null} when the source does not say
 */
@Embeddable
public record Involvement(@Column(name = "organisation_id") OrganisationId organisation,
		@Enumerated(EnumType.STRING) @Nullable Role role) {

	/** What an organisation does in an activity. */
	public enum Role {

		/** Organises it. */
		ORGANISER("organiser"),

		/** Organises it with others. */
		CO_ORGANISER("co_organiser"),

		/** Teaches. */
		TRAINER("trainer"),

		/** Benefits. */
		BENEFICIARY("beneficiary");

		@EnumeratedValue
		private final String code;

		Role(String code) {
			this.code = code;
		}

		/** The code as forms and the database write it. */
		public String code() {
			return this.code;
		}

	}

}
