package org.roca.portfolio.activity.edit;

/**
 * Plain text as plain text: line ends as one sign, no blanks around, and none of the
 * invisible signs that pasting brings and a database refuses.
 */
public final class Plain {

	private Plain() {
	}

	/** The text without them; empty when nothing of it can be seen. */
	public static String text(String typed) {
		String text = typed.replace("\r\n", "\n")
			.replace('\r', '\n')
			.codePoints()
			.filter((sign) -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign) && !turns(sign))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.strip();
		return text.codePoints().allMatch(Plain::isUnseen) ? "" : text;
	}

	/** Text that is one line: a title. */
	static String line(String typed) {
		return text(typed).replaceAll("\\s*\\n\\s*", " ");
	}

	/**
	 * Marks the byte order, or turns the direction of all that follows on the page, too.
	 */
	private static boolean turns(int sign) {
		return sign == 0xFEFF || sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
	}

	private static boolean isUnseen(int sign) {
		return Character.getType(sign) == Character.FORMAT || Character.isWhitespace(sign)
				|| Character.isSpaceChar(sign);
	}

}
