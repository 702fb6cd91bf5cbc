package org.roca.portfolio.dashboard;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roca.portfolio.shared.Figure;
import org.roca.portfolio.shared.Foremost;
import org.roca.portfolio.shared.Text;
import org.roca.portfolio.shared.filter.ActivityFilter;
import org.roca.portfolio.shared.filter.FilterName;
import org.roca.portfolio.shared.filter.Vocabulary;
import org.roca.portfolio.shared.measure.Dimension;
import org.roca.portfolio.shared.measure.Group;
import org.roca.portfolio.shared.measure.Measures;

/**
 * A selection broken down by one dimension, the largest group first and what states no
 * value last.
 *
 * @param dimension what it is broken down by
 * @param rows the groups
 * @param all the whole selection
 */
record Breakdown(Dimension dimension, List<Row> rows, Figure all) {

	/** The type of what has no type of its own: never among the largest. */
	private static final String OTHER = "other";

	private static final int MOST = 60;

	/**
	 * One group.
	 *
	 * @param key the code of its value, {@code unknown} for those that state none
	 * @param label its name; null where the page has words for the code, or the value is
	 * not stated
	 * @param theme the number of the thematic area, where the value belongs to one
	 * @param measures what the group adds up to
	 * @param within the selection and the dimension that it is a group of
	 */
	record Row(String key, @Nullable Text label, @Nullable Integer theme, Measures measures, Within within) {

		/** Its activities. */
		public Figure figure() {
			return this.measures.figure("activities", this.within.href(this.key));
		}

		public boolean unknown() {
			return FilterName.UNKNOWN.equals(this.key);
		}

		public long activities() {
			return this.measures.activities();
		}

	}

	/** What groups are made of. */
	record Within(ActivityFilter selection, Dimension dimension) {

		String href(String key) {
			return this.selection.with(this.dimension.filter(), key).href(View.ACTIVITIES);
		}

	}

	static Breakdown of(View view, Dimension dimension, List<Group> groups, Measures whole, Vocabulary vocabulary) {
		Within within = new Within(view.selection(), dimension);
		List<Row> rows = groups.stream()
			.map((group) -> row(within, group, vocabulary))
			.sorted(Comparator.comparing(Row::unknown)
				.thenComparing((row) -> OTHER.equals(row.key()))
				.thenComparing(Comparator.comparingLong(Row::activities).reversed())
				.thenComparing(Row::key))
			.toList();
		return new Breakdown(dimension, rows, view.figure("activities", whole));
	}

	private static Row row(Within within, Group group, Vocabulary vocabulary) {
		Vocabulary.Entry entry = vocabulary.entry(within.dimension().filter(), group.key());
		return new Row(group.key(), (entry != null) ? entry.label() : null, (entry != null) ? entry.theme() : null,
				group.measures(), within);
	}

	public boolean isEmpty() {
		return this.rows.stream().allMatch(Row::unknown);
	}

	/** The largest groups that state a value. */
	public List<Row> largest(int most) {
		return stated().stream().limit(most).toList();
	}

	/** Of the groups after the largest, as many as a dashboard can show. */
	public Foremost<Row> next(int most) {
		return Foremost.of(smaller(most), MOST, Row::activities);
	}

	/** The groups after the largest, down to the smallest that state a value. */
	public List<Row> smaller(int most) {
		return stated().stream().skip(most).toList();
	}

	/**
	 * The groups after the largest as one, for dimensions that put each record in one.
	 */
	public Figure rest(ActivityFilter selection, int most) {
		List<Row> rest = smaller(most);
		return Figure.of("activities", rest.stream().mapToLong(Row::activities).sum(),
				selection.with(this.dimension.filter(), rest.stream().map(Row::key).toList()).href(View.ACTIVITIES));
	}

	/** The group that states no value. */
	public @Nullable Row unstated() {
		return this.rows.stream().filter(Row::unknown).findFirst().orElse(null);
	}

	private List<Row> stated() {
		return this.rows.stream().filter((row) -> !row.unknown()).toList();
	}

}
