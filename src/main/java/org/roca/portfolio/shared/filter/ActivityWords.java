package org.roca.portfolio.shared.filter;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roca.portfolio.shared.Script;

/**
 * Words as activities are searched for them: in any form, in English or Russian, in the
 * script that was typed or as they sound in the other; words in quotation marks side by
 * side, and a single word also as the beginning of one. Only what an index holds is asked
 * for, so that it costs the same at any size.
 */
public final class ActivityWords {

	/** The question to the index, where the words are bound as {@code :f}. */
	static final String QUERY = """
			(websearch_to_tsquery('english', :f) || websearch_to_tsquery('russian', :f)
				|| websearch_to_tsquery('english', :f_other) || websearch_to_tsquery('russian', :f_other)
				|| cast(:f_start as tsquery))""";

	private static final Pattern ONE_WORD = Pattern.compile("[^\\p{L}\\p{N}]*([\\p{L}\\p{N}]{4,})[^\\p{L}\\p{N}\"]*");

	private ActivityWords() {
	}

	/**
	 * The question to the index.
	 * @param bound the name under which its words are bound
	 */
	public static String query(String bound) {
		return QUERY.replace(":f", ":" + bound);
	}

	/**
	 * The values of the question.
	 * @param bound the name under which its words are bound
	 */
	public static Map<String, Object> params(String bound, String words) {
		String start = start(words);
		return Map.of(bound, words, bound + "_other", Script.other(words), bound + "_plain", PlainCode.of(words),
				bound + "_start", start.isEmpty() ? "" : "'" + start + "':*");
	}

	/**
	 * What a word may begin with: the one word of these; empty where there are several.
	 */
	public static String start(String words) {
		Matcher word = ONE_WORD.matcher(words);
		return (word.matches() && !words.startsWith("-")) ? word.group(1).toLowerCase(Locale.ROOT) : "";
	}

}
