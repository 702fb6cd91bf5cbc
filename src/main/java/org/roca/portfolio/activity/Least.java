package org.roca.portfolio.activity;

/** The SQL by which activities are sorted by the least of what each has several of. */
final class Least {

	/** The least, null where an activity has none. */
	static final String KEY = "sorted.code";

	private static final String ONE = "left join lateral (select min(";

	private static final String END_OF_ONE = " where n.activity_id = a.id) sorted on true";

	private static final String ALL = "left join (select n.activity_id, min(";

	private static final String END_OF_ALL = " group by 1) sorted on sorted.activity_id = a.id";

	private Least() {
	}

	/**
	 * What a query of few activities {@code a} joins.
	 * @param value the values
	 * @param links the links {@code n} of activities to them
	 */
	static String of(String value, String links) {
		return ONE + value + ") code from " + links + END_OF_ONE;
	}

	/** What a query of all activities joins instead. */
	static String ofAll(String join) {
		return join.replace(ONE, ALL).replace(END_OF_ONE, END_OF_ALL);
	}

}
