package org.roca.portfolio.shared.document;

/**
 * Words of people on their way into a file. What a file can't hold is left out, and what
 * a spreadsheet would run is made harmless.
 */
public final class Plain {

	/** What starts a formula in a spreadsheet, also as East Asian keyboards type it. */
	private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

	private Plain() {
	}

	/** The words without the characters that no XML file may hold. */
	public static String text(String words) {
		return isPlain(words) ? words
				: words.codePoints()
					.filter(Plain::isText)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

	/**
	 * The words as a spreadsheet keeps them: with an apostrophe in front where it would
	 * otherwise take them for a formula, then or after the next export.
	 */
	public static String harmless(String words) {
		boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
		return formula ? "'" + words : words;
	}

	/** A cell's words with their second line. */
	public static String whole(Cell.Words words) {
		return (words.under() == null) ? words.text() : words.text() + "\n" + words.under();
	}

	/** What most words are, told without looking for pairs of characters. */
	private static boolean isPlain(String words) {
		for (int i = 0; i < words.length(); i++) {
			char next = words.charAt(i);
			if (Character.isSurrogate(next) || !isText(next)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isText(int point) {
		return (point >= 0x20 && point <= 0xd7ff) || point == '\t' || point == '\n' || point == '\r'
				|| (point >= 0xe000 && point <= 0xfffd) || point >= 0x10000;
	}

}
