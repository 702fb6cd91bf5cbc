package org.roca.portfolio.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.roca.portfolio.shared.filter.PlainCode;

/**
 * The words of a question in their order, in small letters.
 *
 * @param words the words
 * @param before by word, what stands between it and the one before it
 */
record AskedWords(List<String> words, List<String> before) {

	/** No name that is asked for has more telling words. */
	private static final int WIDEST = 6;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/**
	 * Some words that stand side by side.
	 *
	 * @param place the place of the first of them
	 * @param width how many there are
	 * @param words the words, with spaces
	 */
	record Run(int place, int width, String words) {
	}

	static AskedWords of(String text) {
		List<String> words = new ArrayList<>();
		List<String> before = new ArrayList<>();
		int end = 0;
		for (MatchResult word : WORD.matcher(text).results().toList()) {
			words.add(plain(word.group()).toLowerCase(Locale.ROOT));
			before.add(text.substring(end, word.start()));
			end = word.end();
		}
		return new AskedWords(words, before);
	}

	/** Letters beside digits are Latin ones: К22 is K22. */
	private static String plain(String word) {
		return word.matches(".*\\d.*") ? PlainCode.of(word) : word;
	}

	int size() {
		return this.words.size();
	}

	/** The word at a place; empty before the first and after the last one. */
	String at(int place) {
		return (place >= 0 && place < size()) ? this.words.get(place) : "";
	}

	/** All runs of words none of which is taken. */
	List<Run> runs(BitSet taken) {
		List<Run> runs = new ArrayList<>();
		for (int place = taken.nextClearBit(0); place < size(); place = taken.nextClearBit(place + 1)) {
			int next = taken.nextSetBit(place);
			int last = Math.min(Math.min((next < 0) ? size() : next, size()), place + WIDEST);
			for (int end = place + 1; end <= last; end++) {
				runs.add(new Run(place, end - place, String.join(" ", this.words.subList(place, end))));
			}
		}
		return runs;
	}

	/** The words that are not taken, with spaces. */
	String without(BitSet taken) {
		BitSet left = new BitSet();
		left.set(0, size());
		left.andNot(taken);
		return left.stream().mapToObj(this.words::get).collect(Collectors.joining(" "));
	}

}
