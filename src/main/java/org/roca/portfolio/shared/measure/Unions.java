package org.roca.portfolio.shared.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.tally.Column;
import org.roca.portfolio.shared.tally.Tally;

/**
 * Adds activities up by groups of codes, where an activity may have several of a group.
 * Those that have one code are added up by code first: thousands of groups may share it.
 */
final class Unions {

	private static final int[] NONE = {};

	private Unions() {
	}

	/**
	 * What each group adds up to.
	 * @param rows the activities among which to look
	 * @param name what the codes are of
	 * @param groups the codes of each group
	 */
	static Map<String, Measures> of(Tally tally, RoaringBitmap rows, FilterName name,
			Map<String, List<String>> groups) {
		Column column = tally.column(name);
		List<String> names = List.copyOf(groups.keySet());
		int[][] groupsOf = groupsOf(column, names, groups);
		int[] last = new int[names.size()];
		Arrays.fill(last, -1);
		Sums sums = new Sums(tally);
		Sums alone = new Sums(tally);
		rows.forEach((IntConsumer) (row) -> {
			int[] codes = column.at(row);
			if (codes.length == 1) {
				alone.add(codes[0], row);
				return;
			}
			for (int code : codes) {
				for (int group : groupsOf[code]) {
					if (last[group] != row) {
						last[group] = row;
						sums.add(group, row);
					}
				}
			}
		});
		for (int code = 0; code < groupsOf.length; code++) {
			for (int group : groupsOf[code]) {
				sums.add(group, alone, code);
			}
		}
		Map<String, Measures> found = new HashMap<>();
		for (int group = 0; group < last.length; group++) {
			found.put(names.get(group), sums.isEmpty(group) ? Measures.NONE : sums.of(group));
		}
		return found;
	}

	/** The groups of each code, by its number. */
	private static int[][] groupsOf(Column column, List<String> names, Map<String, List<String>> groups) {
		Map<String, int[]> byCode = new HashMap<>();
		for (int group = 0; group < names.size(); group++) {
			int number = group;
			for (String code : groups.getOrDefault(names.get(group), List.of())) {
				byCode.merge(code, new int[] { number }, Unions::both);
			}
		}
		int[][] found = new int[column.size()][];
		for (int code = 0; code < found.length; code++) {
			found[code] = (code == Column.UNKNOWN) ? NONE : byCode.getOrDefault(column.code(code), NONE);
		}
		return found;
	}

	private static int[] both(int[] some, int[] more) {
		int[] both = Arrays.copyOf(some, some.length + more.length);
		System.arraycopy(more, 0, both, some.length, more.length);
		return both;
	}

}
