package org.roca.portfolio.shared.lookup;

import org.roca.portfolio.shared.Script;

/**
 * A name that is asked for.
 *
 * @param name the name; empty for whatever there is
 * @param decided the slug of a record to bring in any case, empty for none
 */
record Wanted(String name, String decided) {

	Wanted {
		name = name.substring(0, Math.min(NamedField.LONGEST, name.length()));
	}

	static Wanted of(NamedField field) {
		return new Wanted(field.typed(), Decision.of(field).slug().replace('\0', ' '));
	}

	/** The name in the other script, as it sounds. */
	String otherScript() {
		return Script.other(this.name);
	}

}
