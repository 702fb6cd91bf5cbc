package org.roca.portfolio.dashboard;

import java.util.List;

/**
 * How much a fact sheet says, so that it stays on one sheet of paper. What is left out is
 * counted in its place.
 *
 * @param lines activities, projects
 * @param names sites, agencies, donors, sources in one list
 * @param words characters of one statement
 * @param small whether the letters are small
 */
record FactSheetSize(int lines, int names, int words, boolean small) {

	/** On a page. */
	static final FactSheetSize PAGE = new FactSheetSize(8, 40, Integer.MAX_VALUE, false);

	/** On paper, the first that fits is taken. */
	static final List<FactSheetSize> PAPER = List.of(new FactSheetSize(8, 14, 900, false),
			new FactSheetSize(6, 10, 700, false), new FactSheetSize(5, 8, 500, false),
			new FactSheetSize(5, 8, 500, true), new FactSheetSize(4, 6, 400, true), new FactSheetSize(3, 4, 300, true),
			new FactSheetSize(2, 3, 200, true), new FactSheetSize(1, 2, 120, true));

	/** A statement, cut at a word where it is too long. */
	String cut(String text) {
		if (text.length() <= this.words) {
			return text;
		}
		int space = text.lastIndexOf(' ', this.words - 2);
		return text.substring(0, (space > this.words / 2) ? space : this.words - 2) + " …";
	}

}
