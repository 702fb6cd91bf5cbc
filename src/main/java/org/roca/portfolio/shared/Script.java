package org.roca.portfolio.shared;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of Central Asia are written in Latin and Cyrillic letters. The sound of a word
 * carried into the other script is near enough to find its spellings by likeness.
 */
public final class Script {

	private static final String[][] SOUNDS = { { "shch", "щ" }, { "dzh", "дж" }, { "zh", "ж" }, { "kh", "х" },
			{ "gh", "г" }, { "ch", "ч" }, { "sh", "ш" }, { "ts", "ц" }, { "yo", "ё" }, { "yu", "ю" }, { "ya", "я" },
			{ "a", "а" }, { "b", "б" }, { "v", "в" }, { "g", "г" }, { "d", "д" }, { "e", "е" }, { "z", "з" },
			{ "i", "и" }, { "y", "й" }, { "k", "к" }, { "l", "л" }, { "m", "м" }, { "n", "н" }, { "o", "о" },
			{ "p", "п" }, { "r", "р" }, { "s", "с" }, { "t", "т" }, { "u", "у" }, { "f", "ф" }, { "h", "х" },
			{ "c", "к" }, { "j", "дж" }, { "q", "к" }, { "w", "в" }, { "x", "кс" } };

	/** Between consonants, and after one at the end, y is a vowel: Karamyk, Karasy. */
	private static final Pattern VOWEL = Pattern.compile("(?<=[bcdfghj-np-tv-xz])y(?![aeiouy])");

	private static final Map<String, String> TO_CYRILLIC = new LinkedHashMap<>();

	private static final Map<String, String> TO_LATIN = new LinkedHashMap<>();

	static {
		for (String[] sound : SOUNDS) {
			TO_CYRILLIC.put(sound[0], sound[1]);
			TO_LATIN.putIfAbsent(sound[1], sound[0]);
		}
		TO_LATIN.put("г", "g");
		TO_LATIN.put("ы", "y");
		TO_LATIN.put("э", "e");
		TO_LATIN.put("ъ", "");
		TO_LATIN.put("ь", "");
		TO_LATIN.putAll(Map.of("ғ", "gh", "қ", "q", "ҳ", "h", "ҷ", "j", "ӣ", "i", "ӯ", "u", "ў", "o"));
		TO_LATIN.putAll(Map.of("ә", "a", "і", "i", "ң", "ng", "ө", "o", "ұ", "u", "ү", "u", "һ", "h"));
	}

	private Script() {
	}

	/** Whether a text has a Cyrillic letter. */
	public static boolean isCyrillic(String text) {
		return text.codePoints()
			.anyMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
	}

	/** The text in the script that it is not written in, in small letters. */
	public static String other(String text) {
		return isCyrillic(text) ? carried(text, TO_LATIN)
				: carried(VOWEL.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("ы"), TO_CYRILLIC);
	}

	/** The text in Latin letters, in small letters. */
	public static String latin(String text) {
		return carried(text, TO_LATIN);
	}

	private static String carried(String text, Map<String, String> sounds) {
		String small = text.toLowerCase(Locale.ROOT);
		StringBuilder other = new StringBuilder();
		int at = 0;
		while (at < small.length()) {
			int from = at;
			String rest = small.substring(at, Math.min(small.length(), at + 4));
			String sound = sounds.keySet().stream().filter(rest::startsWith).findFirst().orElse("");
			other.append(sound.isEmpty() ? rest.substring(0, 1) : sounds.get(sound));
			at = from + Math.max(1, sound.length());
		}
		return other.toString();
	}

}
