package org.roca.portfolio.activity;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Money;
import org.roca.portfolio.shared.Text;

/**
 * Money that belongs to an activity.
 *
 * @param kind what it is; an activity has at most one of each kind
 * @param money how much
 * @param what what the source says that it is for
 */
@Embeddable
public record ActivityMoney(@Enumerated(EnumType.STRING) Kind kind, Money money, @Nullable Text what) {

	/** Kinds of money. */
	public enum Kind {

		/** What it is expected to cost. */
		PLANNED_COST("planned_cost"),

		/** What it did cost. */
		ACTUAL_COST("actual_cost"),

		/** A value that a page states, such as that of a grant signed. */
		STATED_VALUE("stated_value");

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
