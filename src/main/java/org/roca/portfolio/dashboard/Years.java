package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.Measures;

/**
 * Activities by year and thematic area, the latest year first. Every year between the
 * first and the last has a row, those without an activity too; activities without a year
 * have a row of their own, the last.
 *
 * @param themes the thematic areas that have any, in order
 * @param rows the years
 * @param total the whole selection
 */
record Years(List<Theme> themes, List<Row> rows, Row total) {

	/**
	 * A thematic area as a column.
	 *
	 * @param number its number, 1 to 3, which is its colour and shape
	 */
	record Theme(int number, String slug, Text name) {
	}

	/**
	 * A year.
	 *
	 * @param key the year, {@code unknown} for those without
	 * @param byTheme its activities by thematic area, in the order of the columns
	 * @param all its activities
	 */
	record Row(String key, List<Figure> byTheme, Figure all) {

		public boolean unknown() {
			return FilterName.UNKNOWN.equals(this.key);
		}

	}

	static Years of(View view, List<Group> byYearAndTheme, Measures whole, Vocabulary vocabulary) {
		Map<String, Map<String, Long>> counts = new HashMap<>();
		Map<String, Long> byTheme = new HashMap<>();
		byYearAndTheme.forEach((group) -> {
			String theme = String.valueOf(group.second());
			counts.computeIfAbsent(group.key(), (key) -> new HashMap<>()).put(theme, group.measures().activities());
			byTheme.merge(theme, group.measures().activities(), Long::sum);
		});
		List<Theme> themes = vocabulary.of(FilterName.THEME)
			.values()
			.stream()
			.filter((entry) -> byTheme.containsKey(entry.code()))
			.map((entry) -> new Theme((entry.theme() != null) ? entry.theme() : 0, entry.code(), entry.label()))
			.toList();
		List<Row> rows = new ArrayList<>();
		for (String year : years(counts)) {
			rows.add(row(view.selection().with(FilterName.YEAR, year), year, themes,
					counts.getOrDefault(year, Map.of())));
		}
		Row total = row(view.selection(), "", themes, byTheme);
		return new Years(themes, rows, new Row("", total.byTheme(), view.figure("activities", whole)));
	}

	private static List<String> years(Map<String, Map<String, Long>> counts) {
		TreeSet<Integer> stated = new TreeSet<>();
		counts.keySet()
			.stream()
			.filter((key) -> !FilterName.UNKNOWN.equals(key))
			.map(Integer::valueOf)
			.forEach(stated::add);
		List<String> years = new ArrayList<>();
		if (!stated.isEmpty()) {
			IntStream.iterate(stated.last(), (year) -> year >= stated.first(), (year) -> year - 1)
				.forEach((year) -> years.add(Integer.toString(year)));
		}
		if (counts.containsKey(FilterName.UNKNOWN)) {
			years.add(FilterName.UNKNOWN);
		}
		return years;
	}

	private static Row row(ActivityFilter selection, String key, List<Theme> themes, Map<String, Long> counts) {
		List<Figure> cells = themes.stream()
			.map((theme) -> Figure.of("activities", counts.getOrDefault(theme.slug(), 0L),
					selection.with(FilterName.THEME, theme.slug()).href(View.ACTIVITIES)))
			.toList();
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		return new Row(key, cells, Figure.of("activities", all, selection.href(View.ACTIVITIES)));
	}

	/** The first stated year, or 0 when no activity has one. */
	public int first() {
		return this.rows.stream()
			.filter((row) -> !row.unknown())
			.mapToInt((row) -> Integer.parseInt(row.key()))
			.min()
			.orElse(0);
	}

	/** The last stated year, or 0 when no activity has one. */
	public int last() {
		return this.rows.stream()
			.filter((row) -> !row.unknown())
			.mapToInt((row) -> Integer.parseInt(row.key()))
			.max()
			.orElse(0);
	}

}
