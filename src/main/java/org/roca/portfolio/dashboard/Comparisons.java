package org.roca.portfolio.dashboard;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.MeasureQueries;
import org.roca.portfolio.shared.measure.Totals;
import org.roca.portfolio.shared.web.Words;

/**
 * Puts two sides side by side, with the same queries for each and all of one moment. A
 * group that only one side has is none on the other, and opens a list of none.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Comparisons {

	private static final List<String> FIGURES = List.of("activities", "participants", "women", "men", "unknown",
			"projects", "agencies", "donors", "sites");

	private static final List<Dimension> PARTS = List.of(Dimension.YEAR, Dimension.TYPE, Dimension.STATUS);

	private final MeasureQueries measures;

	private final RegisteredQueries registered;

	private final DashboardTables tables;

	private final Words words;

	Comparisons(MeasureQueries measures, RegisteredQueries registered, DashboardTables tables, Words words) {
		this.measures = measures;
		this.registered = registered;
		this.tables = tables;
		this.words = words;
	}

	/** The comparison of two sides that were chosen. */
	Comparison of(Comparing asked) {
		Side left = Objects.requireNonNull(asked.left());
		Side right = Objects.requireNonNull(asked.right());
		Totals leftTotals = this.measures.totals(left.view().scope(), left.view().selection());
		Totals rightTotals = this.measures.totals(right.view().scope(), right.view().selection());
		List<ComparedLine> figures = new ArrayList<>();
		FIGURES.forEach((name) -> figures
			.add(new ComparedLine(name, say(name), figure(left, leftTotals, name), figure(right, rightTotals, name))));
		if (asked.by() == ComparedBy.PROJECT) {
			money(figures, left, right);
		}
		List<ComparedPart> parts = new ArrayList<>();
		for (Dimension dimension : dimensions(asked.by())) {
			parts.add(part(dimension, breakdown(left, leftTotals, dimension, asked.vocabulary()),
					breakdown(right, rightTotals, dimension, asked.vocabulary()), left, right));
		}
		return new Comparison(left, right, figures, parts);
	}

	/**
	 * Contributions are recorded by project, and only two projects can be compared in
	 * them.
	 */
	private void money(List<ComparedLine> figures, Side left, Side right) {
		Registered.Contributions one = this.registered.registered(left.view()).contributions();
		Registered.Contributions other = this.registered.registered(right.view()).contributions();
		if (one != null && other != null) {
			figures.add(new ComparedLine(one.usd().name(), this.words.say("dashboard.usd"), one.usd(), other.usd()));
		}
	}

	private static List<Dimension> dimensions(ComparedBy by) {
		List<Dimension> dimensions = new ArrayList<>(PARTS);
		if (by != ComparedBy.PROJECT) {
			dimensions.add(Dimension.LEAD);
		}
		if (by != ComparedBy.COUNTRY) {
			dimensions.add(Dimension.COUNTRY);
		}
		return dimensions;
	}

	private Breakdown breakdown(Side side, Totals totals, Dimension dimension, Vocabulary vocabulary) {
		return Breakdown.of(side.view(), dimension,
				this.measures.by(side.view().scope(), side.view().selection(), dimension), totals.measures(),
				vocabulary);
	}

	private ComparedPart part(Dimension dimension, Breakdown one, Breakdown other, Side left, Side right) {
		Map<String, Breakdown.Row> first = byKey(one);
		Map<String, Breakdown.Row> second = byKey(other);
		List<ComparedLine> lines = new ArrayList<>();
		for (String key : keys(dimension, first.keySet(), second.keySet())) {
			Breakdown.Row row = first.getOrDefault(key, second.get(key));
			lines.add(new ComparedLine(key, (row != null) ? this.tables.label(one, row) : key,
					figure(left, dimension, key, first.get(key)), figure(right, dimension, key, second.get(key))));
		}
		return new ComparedPart(dimension.name().toLowerCase(Locale.ROOT), lines);
	}

	/** Every year in its order, all else with the largest of the left side first. */
	private static Set<String> keys(Dimension dimension, Set<String> first, Set<String> second) {
		Set<String> keys = (dimension == Dimension.YEAR) ? new TreeSet<>(first) : new LinkedHashSet<>(first);
		keys.addAll(second);
		if (dimension == Dimension.YEAR) {
			IntSummaryStatistics years = keys.stream()
				.filter((key) -> !FilterName.UNKNOWN.equals(key))
				.mapToInt(Integer::parseInt)
				.summaryStatistics();
			IntStream.rangeClosed(years.getMin(), (years.getCount() > 0) ? years.getMax() : Integer.MIN_VALUE)
				.forEach((year) -> keys.add(Integer.toString(year)));
		}
		Set<String> ordered = new LinkedHashSet<>(keys);
		if (ordered.remove(FilterName.UNKNOWN)) {
			ordered.add(FilterName.UNKNOWN);
		}
		return ordered;
	}

	private static Map<String, Breakdown.Row> byKey(Breakdown breakdown) {
		Map<String, Breakdown.Row> rows = new LinkedHashMap<>();
		breakdown.rows().forEach((row) -> rows.put(row.key(), row));
		return rows;
	}

	private static Figure figure(Side side, Dimension dimension, String key, Breakdown.@Nullable Row row) {
		return (row != null) ? row.figure() : Figure.of("activities", 0,
				side.view().selection().with(dimension.filter(), key).href(View.ACTIVITIES));
	}

	private static Figure figure(Side side, Totals totals, String name) {
		String href = side.view().href();
		return switch (name) {
			case "agencies" -> Figure.of(name, totals.agencies(), href);
			case "donors" -> Figure.of(name, totals.donors(), href);
			case "sites" -> Figure.of(name, totals.sites(), href);
			default -> side.view().figure(name, totals.measures());
		};
	}

	private String say(String name) {
		return this.words.say("activities".equals(name) ? "dashboard.activities" : "activity.figure." + name);
	}

}
