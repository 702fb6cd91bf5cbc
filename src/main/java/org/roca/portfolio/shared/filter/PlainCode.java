package org.roca.portfolio.shared.filter;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A code as any hand writes it: XAC/K22, xac-k22, "XAC K22" and К22 typed with a Cyrillic
 * К are one. Matches the database function {@code plain_code}.
 */
public final class PlainCode {

	private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]");

	/** Cyrillic capitals that look like Latin ones. */
	private static final Map<Character, Character> LOOK_ALIKES = Map.ofEntries(Map.entry('А', 'A'), Map.entry('В', 'B'),
			Map.entry('Е', 'E'), Map.entry('К', 'K'), Map.entry('М', 'M'), Map.entry('Н', 'H'), Map.entry('О', 'O'),
			Map.entry('Р', 'P'), Map.entry('С', 'C'), Map.entry('Т', 'T'), Map.entry('Х', 'X'));

	private PlainCode() {
	}

	/**
	 * The code without punctuation, in Latin capitals.
	 */
	public static String of(String written) {
		String capitals = REST.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
		StringBuilder latin = new StringBuilder(capitals.length());
		capitals.chars().forEach((letter) -> latin.append(LOOK_ALIKES.getOrDefault((char) letter, (char) letter)));
		return latin.toString();
	}

}
