package org.roca.portfolio.shared.filter;

import java.util.Locale;

/**
 * A part of an address that was not applied, and why.
 *
 * @param param the name in the address
 * @param value the value as it was sent, cut when very long
 * @param reason why it was not applied
 */
public record FilterProblem(String param, String value, Reason reason) {

	/** Whether a filter was not applied; else a place in a list was not found. */
	public boolean isFilter() {
		return this.reason != Reason.NO_ROW;
	}

	/** Why a part of an address was not applied. */
	public enum Reason {

		/** No filter has this name. */
		UNKNOWN_NAME,

		/** No such code, word or date; or none that this person may see. */
		NOT_UNDERSTOOD,

		/** A list has no row at which a page could start. */
		NO_ROW,

		/** Longer than any name. */
		TOO_LONG,

		/** This filter takes one value. */
		ONLY_ONE,

		/** More values than one address may have. */
		TOO_MANY;

		/**
		 * The last part of the key of the message that explains it.
		 */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
