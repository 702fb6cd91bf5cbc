package org.roca.portfolio.activity.edit;

/**
 * Plain text as plain text: line ends as one sign, no blanks around, and none of the
 * invisible signs that pasting brings and a database refuses.
 */
public final class Plain {

	private Plain() {
	}

	/** The text without them. */
	public static String text(String typed) {
		return typed.replace("\r\n", "\n")
			.replace('\r', '\n')
			.codePoints()
			.filter((sign) -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign) && sign != 0xFEFF)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.strip();
	}

	/** Text that is one line: a title. */
	static String line(String typed) {
		return text(typed).replaceAll("\\s*\\n\\s*", " ");
	}

}
