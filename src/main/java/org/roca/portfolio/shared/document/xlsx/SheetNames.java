package org.roca.portfolio.shared.document.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.roca.portfolio.shared.document.Plain;

/**
 * Names of sheets as Excel takes them: 31 characters at most, none of them one that
 * formulas need, no name twice whatever its case, and not the name of its own change log.
 */
class SheetNames {

	private static final int LONGEST = 31;

	private static final String RESERVED = "history";

	private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

	String of(String wanted) {
		String name = Plain.text(wanted).replaceAll("[\\\\/?*\\[\\]:\\s\u00a0]+", " ").strip();
		name = name.replaceAll("^'+|'+$", "");
		if (name.isEmpty()) {
			name = "-";
		}
		for (int number = 1;; number++) {
			String end = (number == 1) ? "" : " (" + number + ")";
			String whole = cut(name, LONGEST - end.length()) + end;
			if (this.taken.add(whole.toLowerCase(Locale.ROOT))) {
				return whole;
			}
		}
	}

	private static String cut(String name, int longest) {
		if (name.length() <= longest) {
			return name;
		}
		int end = Character.isHighSurrogate(name.charAt(longest - 2)) ? longest - 2 : longest - 1;
		return name.substring(0, end).strip() + "\u2026";
	}

}
