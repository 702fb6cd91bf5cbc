package org.roca.portfolio.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Script;
import org.roca.portfolio.shared.filter.PlainCode;

/**
 * What a person typed into the search box. Everything in it is text: quotes, signs and
 * markup have no meaning.
 *
 * @param text what is searched for: without characters that are no text, at most
 * {@value #LONGEST} characters
 * @param cut whether more was typed than that
 */
record Question(String text, boolean cut) {

	static final int LONGEST = 200;

	/** Project and number as one says a reference: {@code K22 42}. */
	private static final Pattern REFERENCE = Pattern.compile("(.+)[^\\p{L}\\p{N}]([0-9]{1,9})[^\\p{L}\\p{N}]*");

	private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern ONE_WORD = Pattern.compile("\\p{L}+");

	static Question of(@Nullable String typed) {
		String text = (typed != null) ? typed.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}\\uFFFD]", " ").strip() : "";
		if (text.length() <= LONGEST) {
			return new Question(text, false);
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return new Question(text.substring(0, end).strip(), true);
	}

	/** Whether there is a letter or digit to search for. */
	public boolean asksNothing() {
		return plain().isEmpty();
	}

	/** The whole text as a code. */
	String plain() {
		return PlainCode.of(this.text);
	}

	/** The text in the other script, as it sounds. */
	String otherScript() {
		return Script.other(this.text);
	}

	/** The project of a reference, empty when this is none. */
	String project() {
		Matcher reference = REFERENCE.matcher(this.text);
		return reference.matches() ? PlainCode.of(reference.group(1)) : "";
	}

	/** The number of a reference, 0 when this is none. */
	int number() {
		Matcher reference = REFERENCE.matcher(this.text);
		return reference.matches() ? Integer.parseInt(reference.group(2)) : 0;
	}

	/** The words, in small letters. */
	String[] words() {
		return REST.splitAsStream(this.text.toLowerCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty())
			.toArray(String[]::new);
	}

	/** The words as they sound in the other script. */
	String[] wordsInOtherScript() {
		return Arrays.stream(words()).map(Script::other).toArray(String[]::new);
	}

	/** Whether it is one word of letters alone, which stands for nothing but itself. */
	boolean isOneWord() {
		return ONE_WORD.matcher(this.text).matches();
	}

}
