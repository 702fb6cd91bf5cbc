package org.roca.portfolio.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roca.portfolio.shared.filter.FilterName;

/**
 * The years of a question: {@code since 2016}, {@code until 2020}, {@code 2016-2020},
 * {@code с 2016 по 2020 год}, {@code in 2016}. A year before which or after which
 * something was is not meant itself.
 *
 * @param values what they are in filters
 * @param taken the places of words that say it
 */
record AskedDates(Map<FilterName, List<String>> values, BitSet taken) {

	private static final Set<String> SINCE = Set.of("since", "from", "starting", "с", "со", "от", "начиная");

	private static final Set<String> UNTIL = Set.of("until", "till", "to", "through", "by", "по", "до");

	private static final Set<String> BEFORE = Set.of("before", "раньше", "ранее");

	private static final Set<String> AFTER = Set.of("after", "после");

	private static final Set<String> BETWEEN = Set.of("between", "между");

	private static final Set<String> AND = Set.of("and", "и");

	private static final Set<String> IN = Set.of("in", "during", "в", "во", "за");

	private static final Set<String> YEAR = Set.of("year", "years", "г", "гг", "год", "года", "году", "годы", "годов",
			"годах");

	static AskedDates of(AskedWords words) {
		AskedDates dates = new AskedDates(new EnumMap<>(FilterName.class), new BitSet());
		for (int place = 0; place < words.size(); place++) {
			if (isYear(words.at(place)) && !dates.taken.get(place)) {
				dates.read(words, place);
			}
		}
		return dates;
	}

	private static boolean isYear(String word) {
		return word.matches("(19|20)[0-9]{2}");
	}

	private void read(AskedWords words, int place) {
		int year = Integer.parseInt(words.at(place));
		String before = words.at(place - 1);
		int last = last(words, place);
		if (last > place) {
			say(FilterName.FROM, words.at(place), false);
			say(FilterName.TO, words.at(last), false);
		}
		else if (SINCE.contains(before) || AFTER.contains(before)) {
			say(FilterName.FROM, Integer.toString(AFTER.contains(before) ? year + 1 : year), false);
		}
		else if (UNTIL.contains(before) || BEFORE.contains(before)) {
			say(FilterName.TO, Integer.toString(BEFORE.contains(before) ? year - 1 : year), false);
		}
		else {
			say(FilterName.YEAR, words.at(place), true);
		}
		boolean said = SINCE.contains(before) || UNTIL.contains(before) || BEFORE.contains(before)
				|| AFTER.contains(before) || BETWEEN.contains(before) || IN.contains(before);
		this.taken.set(said ? place - 1 : place, YEAR.contains(words.at(last + 1)) ? last + 2 : last + 1);
	}

	/** The place of the last year of a span, or of the year itself where it is none. */
	private static int last(AskedWords words, int place) {
		if (isYear(words.at(place + 1)) && words.before().get(place + 1).matches("\\s*[-–—]\\s*")) {
			return place + 1;
		}
		boolean named = YEAR.contains(words.at(place + 1));
		int joined = named ? place + 2 : place + 1;
		String join = words.at(joined);
		boolean span = UNTIL.contains(join) || (AND.contains(join) && BETWEEN.contains(words.at(place - 1)));
		return (span && isYear(words.at(joined + 1))) ? joined + 1 : place;
	}

	private void say(FilterName filter, String value, boolean several) {
		List<String> values = this.values.computeIfAbsent(filter, (name) -> new ArrayList<>());
		if (!several) {
			values.clear();
		}
		values.add(value);
	}

}
