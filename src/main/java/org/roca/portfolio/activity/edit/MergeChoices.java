package org.roca.portfolio.activity.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.roca.portfolio.activity.edit.Merge.Side;

/**
 * What a person chose for values that somebody else changed too. A choice is between the
 * versions that were shown: what a third person saved after that is not decided by it.
 *
 * @param seen the version of the other person that was shown
 * @param sides the side chosen, by path
 */
public record MergeChoices(int seen, Map<String, Side> sides) {

	/** Nothing was asked yet. */
	public static final MergeChoices NONE = new MergeChoices(-1, Map.of());

	/** The page field that names the version of the other person. */
	public static final String SEEN = "seen-version";

	private static final String CHOICE = "choice[";

	/**
	 * Reads a request.
	 * @param typed the values by the name of the field, as {@link ActivityForm#of} takes
	 * them
	 */
	public static MergeChoices of(Map<String, List<String>> typed) {
		String seen = String.join("", typed.getOrDefault(SEEN, List.of()));
		if (!seen.matches("\\d{1,9}")) {
			return NONE;
		}
		Map<String, Side> sides = new LinkedHashMap<>();
		typed.forEach((name, values) -> {
			if (name.startsWith(CHOICE) && name.endsWith("]")) {
				for (Side side : Side.values()) {
					if (side.code().equals(values.get(0))) {
						sides.put(name.substring(CHOICE.length(), name.length() - 1), side);
					}
				}
			}
		});
		return new MergeChoices(Integer.parseInt(seen), sides);
	}

	/** The page field of the choice for a path. */
	public static String field(String path) {
		return CHOICE + path + "]";
	}

	boolean isMade() {
		return this.seen >= 0;
	}

	/** Whether every value that both changed has been chosen. */
	boolean settle(Merge merge) {
		return this.sides.keySet().containsAll(merge.conflicts().stream().map(Merge.Field::path).toList());
	}

}
