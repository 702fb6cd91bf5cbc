package org.roca.portfolio.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.organisation.OrganisationId;

/**
 * People of one agency or one country who attended, where they were counted apart.
 *
 * @param organisation their agency, or {@code null} when not said
 * @param role what they did there, or {@code null} when not said
 * @param countryIso the country they came from, or {@code null} when not said
 * @param people how many, as far as stated
 */
@Embeddable
public record Attendance(@Column(name = "organisation_id") @Nullable OrganisationId organisation,
		@Enumerated(EnumType.STRING) Involvement.@Nullable Role role,
		@JdbcTypeCode(SqlTypes.CHAR) @Nullable String countryIso, @Nullable Participants people) {

	public Attendance {
		if (organisation == null && countryIso == null) {
			throw new IllegalArgumentException("Who is counted apart belongs to an agency or a country");
		}
	}

}
