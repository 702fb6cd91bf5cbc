package org.roca.portfolio.activity.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.roca.portfolio.activity.view.YearChart.Group;
import org.roca.portfolio.activity.view.YearChart.Year;
import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Scope;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary.Entry;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.YearCountQueries;
import org.roca.portfolio.shared.measure.YearCounts;
import org.roca.portfolio.shared.measure.YearCounts.Count;
import org.roca.portfolio.shared.measure.YearCounts.Key;
import org.roca.portfolio.shared.web.YearStrip;

/** Makes charts of selections by year, with few groups however many values there are. */
@Component
class YearCharts {

	/** Values with a group of their own. */
	static final int GROUPS = 8;

	private static final String ALL = "";

	private final YearCountQueries queries;

	YearCharts(YearCountQueries queries) {
		this.queries = queries;
	}

	/** What an address counts by, in the words of the filters. */
	static Optional<String> understood(String asked) {
		return YearChart.OFFERED.stream().map((each) -> each.filter().param()).filter(asked::equals).findFirst();
	}

	YearChart chart(Scope scope, ViewPage page) {
		Dimension dimension = YearChart.OFFERED.stream()
			.filter((each) -> each.filter().param().equals(page.asked()))
			.findFirst()
			.orElse(Dimension.TYPE);
		YearCounts counts = this.queries.counts(scope, page.filter(), dimension, GROUPS);
		return new Making(page, dimension, counts).chart();
	}

	/** One chart, from what was counted for it. */
	private static final class Making {

		private final ViewPage page;

		private final Dimension dimension;

		private final YearCounts counts;

		/** By group and year. */
		private final Map<String, Map<String, Long>> cells = new HashMap<>();

		/** The values of each group, of which any may hold. */
		private final Map<String, List<String>> groups = new LinkedHashMap<>();

		Making(ViewPage page, Dimension dimension, YearCounts counts) {
			this.page = page;
			this.dimension = dimension;
			this.counts = counts;
			Stream.concat(counts.counts().stream(), counts.years().stream())
				.forEach((count) -> this.cells.computeIfAbsent(count.key(), (key) -> new HashMap<>())
					.put(count.year(), count.activities()));
			inOrder(counts.keys()).stream()
				.limit(GROUPS)
				.forEach((key) -> this.groups.put(key.code(), List.of(key.code())));
		}

		YearChart chart() {
			List<String> others = this.counts.keys().stream().skip(GROUPS).map(Key::code).toList();
			boolean together = this.dimension.isSingle() && others.size() + GROUPS <= YearCountQueries.KEYS;
			Map<String, Long> rest = together ? rest() : Map.of();
			String restKey = "+";
			if (!others.isEmpty() && together) {
				this.groups.put(restKey, others);
				this.cells.put(restKey, rest);
			}
			if (this.cells.containsKey(FilterName.UNKNOWN)) {
				this.groups.put(FilterName.UNKNOWN, List.of(FilterName.UNKNOWN));
			}
			List<Year> years = this.counts.years()
				.stream()
				.map(Count::year)
				.sorted(Comparator.comparing(YearChart::isUnknown).thenComparing(Comparator.reverseOrder()))
				.map(this::year)
				.toList();
			return new YearChart(this.dimension, groups(restKey), years, together ? 0 : others.size());
		}

		/** The largest first; thematic areas always as 1, 2, 3. */
		private List<Key> inOrder(List<Key> keys) {
			List<String> areas = List.copyOf(this.page.list().vocabulary().of(FilterName.THEME).keySet());
			return (this.dimension != Dimension.THEME) ? keys
					: keys.stream().sorted(Comparator.comparing((key) -> areas.indexOf(key.code()))).toList();
		}

		/** What the groups of their own leave of each year. */
		private Map<String, Long> rest() {
			Map<String, Long> rest = new HashMap<>();
			this.counts.years().forEach((count) -> rest.put(count.year(), count.activities()));
			this.counts.counts().forEach((count) -> rest.merge(count.year(), -count.activities(), Long::sum));
			return rest;
		}

		private Year year(String year) {
			ActivityFilter inYear = this.page.filter().with(FilterName.YEAR, year);
			List<Figure> figures = new ArrayList<>();
			this.groups.forEach((group, values) -> figures.add(Figure.of(ViewPage.FIGURE, count(group, year),
					inYear.with(this.dimension.filter(), values).href(ViewPage.LIST))));
			return new Year(year, Figure.of(ViewPage.FIGURE, count(ALL, year), inYear.href(ViewPage.LIST)), figures);
		}

		private List<Group> groups(String restKey) {
			List<Map<Integer, Long>> strips = this.groups.keySet().stream().map(this::strip).toList();
			IntSummaryStatistics span = strip(ALL).keySet().stream().mapToInt(Integer::intValue).summaryStatistics();
			long top = strips.stream()
				.flatMap((strip) -> strip.values().stream())
				.mapToLong(Long::longValue)
				.max()
				.orElse(1);
			List<Group> made = new ArrayList<>();
			this.groups.forEach((key, values) -> {
				long all = this.cells.getOrDefault(key, Map.of()).values().stream().mapToLong(Long::longValue).sum();
				Entry entry = this.page.list().vocabulary().entry(this.dimension.filter(), key);
				made.add(new Group(key.equals(restKey) ? "" : key, (entry != null) ? entry.label() : null,
						(entry != null && entry.theme() != null) ? entry.theme() : 0,
						this.page.figure(all, this.dimension.filter(), values),
						new YearStrip(strips.get(made.size()), (span.getCount() > 0) ? span.getMin() : 0,
								(span.getCount() > 0) ? span.getMax() : 0, top, 0, -1)));
			});
			return made;
		}

		private Map<Integer, Long> strip(String group) {
			Map<Integer, Long> strip = new HashMap<>();
			this.cells.getOrDefault(group, Map.of()).forEach((year, count) -> {
				if (!YearChart.isUnknown(year)) {
					strip.put(Integer.valueOf(year), count);
				}
			});
			return strip;
		}

		private long count(String group, String year) {
			return this.cells.getOrDefault(group, Map.of()).getOrDefault(year, 0L);
		}

	}

}
