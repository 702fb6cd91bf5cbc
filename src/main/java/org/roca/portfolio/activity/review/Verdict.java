package org.roca.portfolio.activity.review;

import java.util.List;

/**
 * What a check says of one record.
 *
 * @param kind whether it holds
 * @param words which sentence of the check says so
 * @param field the field of the form that puts it right, as the form names it
 * @param values what the sentence names
 */
record Verdict(Kind kind, String words, String field, List<Object> values) {

	/** All is well. */
	static final Verdict GOOD = new Verdict(Kind.GOOD, "good", "", List.of());

	/** The question does not arise. */
	static final Verdict NOT_ASKED = new Verdict(Kind.NOT_ASKED, "", "", List.of());

	/** Whether a check holds. */
	enum Kind {

		/** It does. */
		GOOD,

		/** It does not. */
		BAD,

		/** The record gives no reason to ask. */
		NOT_ASKED

	}

	/** The check does not hold. */
	static Verdict bad(String words, String field, Object... values) {
		return new Verdict(Kind.BAD, words, field, List.of(values));
	}

	/** Bad where something is so, else good. */
	static Verdict badIf(boolean so, String field, Object... values) {
		return so ? bad("bad", field, values) : GOOD;
	}

}
