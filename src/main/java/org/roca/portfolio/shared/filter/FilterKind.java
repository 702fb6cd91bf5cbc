package org.roca.portfolio.shared.filter;

/**
 * What the values of a filter are.
 */
enum FilterKind {

	/** Codes of records, checked against those in view. */
	CODE,

	/** Words of a fixed list. */
	WORD,

	/** A fact that a record may state. */
	FACT,

	/** Coming or overdue. */
	WHEN,

	/** A year of four digits. */
	YEAR,

	/** A day, month or year. */
	DATE,

	/** A day, month or year, or the days from one to another. */
	DATED,

	/** A reference, such as XAC-K22-0042. */
	REFERENCE,

	/** Free text. */
	TEXT

}
