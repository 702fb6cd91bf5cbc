package org.roca.portfolio.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What differs between two texts, word by word: the longest sequence of words that both
 * have in common stays, all else was taken out or put in.
 *
 * @param words the words of both texts, what was taken out before what was put in its
 * place
 */
public record WordDiff(List<Word> words) {

	/**
	 * So many comparisons, the middle of a thousand words against another, take a few
	 * milliseconds. What is longer and differs throughout is shown as replaced.
	 */
	private static final int MOST = 1_000_000;

	private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]+";

	/** A word or a mark, with the blanks after it. */
	private static final Pattern WORD = Pattern.compile("%1$s(?:['’.@/:-]%1$s)*\\s*|\\S\\s*|\\s+".formatted(LETTERS));

	private static final Pattern SAYS = Pattern.compile(".*[\\p{L}\\p{N}].*", Pattern.DOTALL);

	/** Compares two texts; either may be empty. */
	public static WordDiff of(String before, String after) {
		List<String> old = split(before);
		List<String> young = split(after);
		WordDiff diff = of(old, young, (left, right) -> left.strip().equals(right.strip()));
		boolean blanks = !before.equals(after) && diff.words.stream().allMatch((word) -> word.kind() == Kind.KEPT);
		return blanks ? of(old, young, String::equals) : diff;
	}

	private static WordDiff of(List<String> old, List<String> young, BiPredicate<String, String> same) {
		int shorter = Math.min(old.size(), young.size());
		int start = 0;
		while (start < shorter && same.test(old.get(start), young.get(start))) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && same.test(old.get(old.size() - 1 - end), young.get(young.size() - 1 - end))) {
			end++;
		}
		List<Word> words = new ArrayList<>();
		for (int word = 0; word < start; word++) {
			words.add(new Word(Kind.KEPT, old.get(word), young.get(word)));
		}
		middle(old.subList(start, old.size() - end), young.subList(start, young.size() - end), same, words);
		for (int word = end; word > 0; word--) {
			words.add(new Word(Kind.KEPT, old.get(old.size() - word), young.get(young.size() - word)));
		}
		return new WordDiff(List.copyOf(words));
	}

	private static void middle(List<String> old, List<String> young, BiPredicate<String, String> same,
			List<Word> words) {
		int[][] common = common(old, young, same);
		int left = 0;
		int right = 0;
		while (left < old.size() || right < young.size()) {
			boolean both = left < old.size() && right < young.size();
			if (both && common.length > 0 && same.test(old.get(left), young.get(right))) {
				words.add(new Word(Kind.KEPT, old.get(left++), young.get(right++)));
			}
			else if (left < old.size()
					&& (!both || common.length == 0 || common[left + 1][right] >= common[left][right + 1])) {
				words.add(new Word(Kind.OUT, old.get(left++), ""));
			}
			else {
				words.add(new Word(Kind.IN, "", young.get(right++)));
			}
		}
	}

	/** How many words the rests of both texts have in common; empty when too long. */
	private static int[][] common(List<String> old, List<String> young, BiPredicate<String, String> same) {
		if ((long) old.size() * young.size() > MOST) {
			return new int[0][];
		}
		int[][] common = new int[old.size() + 1][young.size() + 1];
		for (int left = old.size() - 1; left >= 0; left--) {
			for (int right = young.size() - 1; right >= 0; right--) {
				common[left][right] = same.test(old.get(left), young.get(right)) ? common[left + 1][right + 1] + 1
						: Math.max(common[left + 1][right], common[left][right + 1]);
			}
		}
		return common;
	}

	/** Neighbours of a kind as one piece, without blanks at the end of what is marked. */
	private static List<Piece> joined(List<Piece> words) {
		List<Piece> joined = new ArrayList<>();
		for (int first = 0; first < words.size();) {
			Kind kind = words.get(first).kind();
			int next = first;
			while (next < words.size() && words.get(next).kind() == kind) {
				next++;
			}
			String text = words.subList(first, next).stream().map(Piece::text).collect(Collectors.joining());
			String marked = (kind == Kind.KEPT) ? text : text.stripTrailing();
			boolean stuck = kind == Kind.OUT && marked.equals(text) && next < words.size() && words.get(next).isIn();
			joined.add(new Piece(kind, marked));
			joined.add(new Piece(Kind.KEPT, stuck ? " " : text.substring(marked.length())));
			first = next;
		}
		return joined.stream().filter((piece) -> !piece.text().isEmpty()).toList();
	}

	private static List<String> split(String text) {
		return WORD.matcher(text).results().map((match) -> match.group()).toList();
	}

	/** Both texts in one. */
	public List<Piece> both() {
		return joined(this.words.stream()
			.map((word) -> new Piece(word.kind(),
					(word.before().length() > word.after().length()) ? word.before() : word.after()))
			.toList());
	}

	/** The earlier text, with what was taken out of it. */
	public List<Piece> before() {
		return joined(this.words.stream()
			.filter((word) -> word.kind() != Kind.IN)
			.map((word) -> new Piece(word.kind(), word.before()))
			.toList());
	}

	/** The later text, with what was put into it. */
	public List<Piece> after() {
		return joined(this.words.stream()
			.filter((word) -> word.kind() != Kind.OUT)
			.map((word) -> new Piece(word.kind(), word.after()))
			.toList());
	}

	/** Whether the texts have any word in common. */
	public boolean hasCommonWords() {
		return this.words.stream().anyMatch((word) -> word.kind() == Kind.KEPT && SAYS.matcher(word.after()).matches());
	}

	/** What became of a piece of text. */
	public enum Kind {

		/** It stayed. */
		KEPT,

		/** It was put in. */
		IN,

		/** It was taken out. */
		OUT

	}

	/** Neighbouring words of one kind. */
	public record Piece(Kind kind, String text) {

		boolean isIn() {
			return this.kind == Kind.IN;
		}

		/** Whether nothing became of it. */
		public boolean isKept() {
			return this.kind == Kind.KEPT;
		}

	}

	/**
	 * A word with the blanks after it.
	 *
	 * @param before as it stands in the earlier text, empty where it was put in
	 * @param after as it stands in the later text, empty where it was taken out
	 */
	public record Word(Kind kind, String before, String after) {
	}

}
