package org.roca.portfolio.project;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.reference.Citation;
import org.roca.portfolio.shared.Text;

/**
 * An organisation's part in a project.
 *
 * @param organisation who
 * @param role what it does there
 * @param note what else is known of its part
 * @param citation where it shows
 */
@Embeddable
public record Party(@Column(name = "organisation_id") OrganisationId organisation,
		@Enumerated(EnumType.STRING) Role role, @Nullable Text note, Citation citation) {

	/** What an organisation does in a project. */
	public enum Role {

		/** Benefits from it. */
		BENEFICIARY("beneficiary"),

		/** Pays for it. */
		DONOR("donor"),

		/** Works beside the office. */
		PARTNER("partner"),

		/** Answers for it. */
		EXECUTING("executing"),

		/** Carries it out. */
		IMPLEMENTING("implementing");

		@EnumeratedValue
		private final String code;

		Role(String code) {
			this.code = code;
		}

	}

}
