package org.roca.portfolio.activity;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.organisation.OrganisationId;
import org.roca.portfolio.project.SiteId;
import org.roca.portfolio.shared.Money;
import org.roca.portfolio.shared.PartialDate;
import org.roca.portfolio.shared.Text;

/**
 * Something handed over, or works done.
 *
 * @param kind equipment or works
 * @param item what, in the words of the source
 * @param quantity how many, or {@code null} when not counted apart
 * @param worth its value, or {@code null} when not stated
 * @param recipient who got it, or {@code null} when not stated
 * @param site where it is, or {@code null} when not stated
 * @param handedOver when, or {@code null} when it has not been or nobody knows
 * @param condition how it was found later; {@code null} when nobody has looked
 */
@Embeddable
public record Equipment(@Enumerated(EnumType.STRING) Kind kind, Text item, @Nullable BigDecimal quantity,
		@Nullable Money worth, @Column(name = "recipient_id") @Nullable OrganisationId recipient,
		@Column(name = "site_id") @Nullable SiteId site, @Nullable PartialDate handedOver, @Nullable String condition) {

	public Equipment {
		if (quantity != null && quantity.signum() <= 0) {
			throw new IllegalArgumentException("A quantity is more than zero: " + quantity);
		}
	}

	/**
	 * A thing of which only name and number are known.
	 * @param item what
	 * @param quantity how many, or {@code null} when not counted apart
	 */
	public static Equipment of(Text item, @Nullable BigDecimal quantity) {
		return new Equipment(Kind.EQUIPMENT, item, quantity, null, null, null, null, null);
	}

	/** What is delivered. */
	public enum Kind {

		/** Things handed over. */
		EQUIPMENT("equipment"),

		/** Construction and renovation. */
		WORKS("works");

		@EnumeratedValue
		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The code as forms and the database write it. */
		public String code() {
			return this.code;
		}

	}

}
