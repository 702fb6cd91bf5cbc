package org.roca.portfolio.activity;

/** What the values of a column are, for its order and for its cells. */
enum ColumnKind {

	/** Words. */
	WORDS("text"),

	/** A text of the record in two languages. */
	TEXT("text"),

	/** Numbers. */
	NUMBER("integer"),

	/** Days. */
	DAY("date"),

	/** Moments. */
	INSTANT("timestamptz"),

	/** An amount in a currency. */
	MONEY("text");

	private final String type;

	ColumnKind(String type) {
		this.type = type;
	}

	/** The type of the key in the database. */
	String type() {
		return this.type;
	}

}
