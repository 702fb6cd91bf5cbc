package org.roca.portfolio.shared.lookup;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What a name in a form means. */
public sealed interface Resolution {

	/** The record that is meant, null where there is none yet. */
	default @Nullable Choice choice() {
		return null;
	}

	/** What to offer the person, null where nothing is left to decide. */
	default @Nullable Offer offer() {
		return null;
	}

	/** What is wrong, null where nothing is. */
	default @Nullable Problem problem() {
		return null;
	}

	/** Nothing was typed. */
	record Blank() implements Resolution {
	}

	/**
	 * A record of the register.
	 *
	 * @param choice the record
	 */
	record Resolved(Choice choice) implements Resolution {

		/** The key of the record. */
		public long id() {
			return this.choice.id();
		}

	}

	/**
	 * A new record, decided on and described. It is added when the form is saved.
	 *
	 * @param record the description
	 * @param offer what the form shows as long as it is not saved
	 */
	record ToAdd(NewRecord record, Offer offer) implements Resolution {
	}

	/**
	 * Nobody can say yet which record is meant.
	 *
	 * @param problem why not
	 * @param offer what to choose from
	 */
	record Unknown(Problem problem, Offer offer) implements Resolution {
	}

	/** Why a name leads to no record. */
	enum Problem {

		/** No record has this name. */
		UNKNOWN,

		/** No record has this name, and none can be added. */
		NOT_LISTED,

		/** No record that the person keeps has this name. */
		NOT_KEPT,

		/** Several records have this name. */
		SEVERAL,

		/** It is to be added, and not all is said that must be. */
		INCOMPLETE,

		/** It is too long for a name, or has no letter. */
		NO_NAME;

		/** The key of its message, whose {@code {0}} is the name. */
		public String key() {
			return "lookup.problem." + name().toLowerCase(Locale.ROOT);
		}

	}

}
