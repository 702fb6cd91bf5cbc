package org.roca.portfolio.activity;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumeratedValue;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.project.PlaceId;
import org.roca.portfolio.shared.Text;

/**
 * Where an activity is held.
 *
 * @param mode whether people meet in person, or {@code null} when not stated
 * @param countryIso the country, or {@code null} when not stated
 * @param place the town, or {@code null} when not stated
 * @param venue the hall, building or site in words, or {@code null} when not stated
 */
@Embeddable
public record Venue(@Enumerated(EnumType.STRING) @Nullable Mode mode,
		@JdbcTypeCode(SqlTypes.CHAR) @Nullable String countryIso, @Column(name = "place_id") @Nullable PlaceId place,
		@Nullable Text venue) {

	/** How people meet. */
	public enum Mode {

		/** In person. */
		ONSITE("onsite"),

		/** Over the network. */
		ONLINE("online"),

		/** Some in person, others over the network. */
		HYBRID("hybrid");

		@EnumeratedValue
		private final String code;

		Mode(String code) {
			this.code = code;
		}

		/** The code as forms and the database write it. */
		public String code() {
			return this.code;
		}

	}

}
