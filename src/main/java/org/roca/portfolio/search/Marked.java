package org.roca.portfolio.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * A text in parts, so that the page can mark the words that were searched for without
 * writing markup into the text.
 */
@Component("marked")
class Marked {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** Endings differ: so many last letters of a long word may. */
	private static final int ENDING = 2;

	private static final int LONG = 5;

	/**
	 * A part of a text.
	 *
	 * @param text the part as it stands in the text
	 * @param found whether it is a word that was searched for
	 */
	record Part(String text, boolean found) {
	}

	/** The parts of a text, in their order. */
	public List<Part> parts(String text, Question question) {
		List<String> stems = Arrays.stream(question.words())
			.filter((word) -> !word.isEmpty())
			.map(Marked::stem)
			.toList();
		List<Part> parts = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		int end = 0;
		while (word.find()) {
			String small = word.group().toLowerCase(Locale.ROOT);
			if (stems.stream().anyMatch((stem) -> isOf(small, stem))) {
				add(parts, text.substring(end, word.start()), false);
				add(parts, word.group(), true);
				end = word.end();
			}
		}
		add(parts, text.substring(end), false);
		return parts;
	}

	private static boolean isOf(String word, String stem) {
		return word.equals(stem) || (stem.length() > 2 && word.startsWith(stem));
	}

	private static String stem(String word) {
		return (word.length() > LONG) ? word.substring(0, word.length() - ENDING) : word;
	}

	private static void add(List<Part> parts, String text, boolean found) {
		if (!text.isEmpty()) {
			parts.add(new Part(text, found));
		}
	}

}
