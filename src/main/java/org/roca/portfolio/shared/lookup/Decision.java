package org.roca.portfolio.shared.lookup;

/**
 * What a person decided about a name that is not known: which record it means, or that it
 * is a new one. Good only for the very name that was asked about, so a name that is
 * changed afterwards is looked up anew.
 *
 * @param slug the record that is meant; empty for a new one
 * @param about the name that was asked about
 */
public record Decision(String slug, String about) {

	private static final String BETWEEN = "=";

	/** The name is that of this record. */
	public static String use(Choice choice, String about) {
		return new Decision(choice.slug(), about).toString();
	}

	/** The name is that of a new record. */
	public static String add(String about) {
		return new Decision("", about).toString();
	}

	/** What a form sent. */
	static Decision of(NamedField field) {
		String sent = field.decision();
		int end = sent.indexOf(BETWEEN);
		boolean holds = end >= 0 && sent.substring(end + 1).equals(field.typed());
		return holds ? new Decision(sent.substring(0, end), field.typed()) : new Decision("", "");
	}

	/** Whether anything was decided about the name that stands there now. */
	boolean isMade() {
		return !this.about.isEmpty();
	}

	boolean adds() {
		return isMade() && this.slug.isEmpty();
	}

	/** As a form sends it. */
	@Override
	public String toString() {
		return this.slug + BETWEEN + this.about;
	}

}
